"""Answers given on paper: lines and tables led back to the items themselves, and a sentence for everything else."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.classroom.forms import Form, Forms, make_forms
from factcli.classroom.marks import Marks, grade_marks, read_marks
from factcli.classroom.statistics import analyse_class
from factcli.errors import InputError, Place
from factcli.quiz.item import ItemType
from tests.classroom import made_items as made

LETTERS_ONLY = make_forms([made.choice(number) for number in range(4)], 2, 7)
ONE_FORM = make_forms([made.choice(number) for number in range(4)], 1, 7)
MIXED = make_forms(made.every_type(), 2, 7)
A, B = LETTERS_ONLY.forms


def row(form: Form, *, wrong: tuple[int, ...] = ()) -> str:
    """The right letters of a form in a row, with another letter at the numbers in `wrong`, from 0."""
    keys = [one.item.key for one in form.items]
    return "".join("BCDA"["ABCD".index(key)] if at in wrong else key for at, key in enumerate(keys))


def only(text: str, forms: Forms = LETTERS_ONLY) -> Marks:
    (marks,) = read_marks(text, forms)
    return marks


RIGHT = ("A", "A", "A", "A")


@pytest.mark.parametrize(
    ("line", "name", "number", "form", "why"),
    [
        (f"张伟 A {row(A)}", "张伟", "", "A", "the short form"),
        (f"张伟 B {row(B)}", "张伟", "", "B", "the other form's labels are led back"),
        (f"张伟 a {row(A).lower()}", "张伟", "", "A", "small letters"),
        (f"张伟　Ａ　{row(A)}", "张伟", "", "A", "wide signs and blanks"),
        (f"张伟 {A.number} {row(A)}", "张伟", "", "A", "the paper's number"),
        (f"张伟 20240101 A {row(A)}", "张伟", "20240101", "A", "a pupil's number"),
        (f"20240101 A {row(A)}", "", "20240101", "A", "a number alone"),
        (f"Li Lei G7-12 A {row(A)}", "Li Lei", "G7-12", "A", "a name of two words"),
        (f"A A {row(A)}", "A", "", "A", "a name that looks like a form"),
        (f"Li A B {row(B)}", "Li A", "", "B", "a name that ends so"),
        (f"张伟 A {' '.join(row(A))}", "张伟", "", "A", "apart"),
        (f"张伟 A {row(A)[:2]} {row(A)[2:]}", "张伟", "", "A", "in two groups"),
        (f"张伟,A,{','.join(row(A))}", "张伟", "", "A", "commas"),
        (f"张伟，20240101，A，{row(A)}", "张伟", "20240101", "A", "Chinese commas"),
        (f"Li Lei\t\tA\t{row(A)}", "Li Lei", "", "A", "tabs, no number"),
        (f"\n\n  张伟 A {row(A)}  \r\n", "张伟", "", "A", "blank lines"),
    ],
)
def test_a_line(line: str, name: str, number: str, form: str, why: str) -> None:
    assert only(line) == Marks(name, number, form, RIGHT), why


@pytest.mark.parametrize("blank", ["-", ".", "－", "．", "·", "—", "_", "。"])
def test_a_blank_is_not_answered(blank: str) -> None:
    letters = row(A)
    marks = only(f"张伟 A {blank}{letters[1:3]}{blank}")
    original = [one.original for one in A.items]
    assert [marks.answers[at] for at in original] == ["", "A", "A", ""]
    assert only(f"张伟,A,,{letters[1]},{blank},{letters[3]}").answers.count("") == 2


def test_one_form_needn_t_be_named() -> None:
    assert only(f"张伟 {row(ONE_FORM.forms[0])}", ONE_FORM) == Marks("张伟", "", "A", RIGHT)
    assert only(f"张伟 A {row(ONE_FORM.forms[0])}", ONE_FORM) == Marks("张伟", "", "A", RIGHT)
    assert only(f"姓名,答案\n张伟,{row(ONE_FORM.forms[0])}", ONE_FORM) == Marks("张伟", "", "A", RIGHT)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (f"name,number,form,1,2,3,4\n张伟,007,A,{','.join(row(A))}", "English headings"),
        (f"姓名,学号,卷,1,2,3,4\n张伟,007,A,{','.join(row(A))}\n\n,,,,,,\n", "Chinese headings, empty rows"),
        (f"学号;卷;姓名;Q1;Q2;Q3;Q4\n007;a;张伟;{';'.join(row(A))}", "semicolons, another order"),
        (
            f"姓名\t学号\t卷号\t第1题\t第2题\t第3题\t第4题\n张伟\t007\t{A.number}\t" + "\t".join(row(A)),
            "tabs",
        ),
        (f"姓名,学号,卷,1.,2.,3.,4.,备注\n张伟,007,A,{','.join(row(A))},late", "a column that isn't used"),
        (f"姓名,学号,卷,答案\n张伟,007,A,{row(A)}", "all answers in one cell"),
        (f"姓名,班级,学号,卷,答案\r\n张伟,三班,007,B,{row(B)}\r\n", "form B, lines' ends of Windows"),
        (f"姓名  学号 卷 1 2 3 4\n张伟 007   A {' '.join(row(A))}", "blanks between"),
        (f"题4,题3,题2,题1,姓名,学号,卷\n{','.join(row(A)[::-1])},张伟,007,A", "questions backwards"),
    ],
)
def test_a_table(table: str, why: str) -> None:
    marks = only(table)
    assert (marks.name, marks.number, marks.answers) == ("张伟", "007", RIGHT), why


def test_every_type_in_a_table() -> None:
    for form in MIXED.forms:
        written = io.StringIO()
        heads = ["姓名", "卷", *(str(number) for number in range(1, len(form.items) + 1))]
        cells = ["张伟", form.letter, *(one.item.key for one in form.items)]
        csv.writer(written).writerows([heads, cells])
        marks = only(written.getvalue(), MIXED)
        assert marks.answers == tuple(item.key for item in MIXED.items)
        assert all(answer.right for answer in grade_marks(MIXED.items, [marks])[0])
        line = " ".join(cells)
        assert only(line, MIXED) == marks, "as a line with blanks between"


def test_what_is_typed_is_kept() -> None:
    forms = make_forms([made.number_typed(1), made.cloze(2), made.true_false(3)], 1, 1)
    order = [one.original for one in forms.forms[0].items]
    cells = ["1,080 百万元", "毛峰", "错"]
    head = ",".join(["姓名", *(str(order.index(at) + 1) for at in range(3))])
    marks = only(f'{head}\n张伟,"{cells[0]}",{cells[1]},{cells[2]}', forms)
    assert marks.answers == ("1,080 百万元", "毛峰", "B")
    graded = grade_marks(forms.items, [marks])[0]
    assert [answer.right for answer in graded] == [False, False, False]
    assert graded[0].chosen == "1,080 百万元"


def test_what_wasn_t_answered_is_neither_right_nor_wrong() -> None:
    graded = grade_marks(LETTERS_ONLY.items, read_marks("张伟 A ----\n王芳 B " + row(B), LETTERS_ONLY))
    assert [answer.right for answer in graded[0]] == [None] * 4
    analysis = analyse_class(LETTERS_ONLY.items, graded)
    assert analysis.totals == (0, 4)
    assert [item.answered for item in analysis.items] == [1] * 4


def test_a_class_keeps_its_order() -> None:
    text = f"王芳 B {row(B)}\n张伟 1 A {row(A)}\n张伟 2 A {row(A, wrong=(0,))}\n"
    marks = read_marks(text, LETTERS_ONLY)
    assert [(one.name, one.number, one.form) for one in marks] == [
        ("王芳", "", "B"),
        ("张伟", "1", "A"),
        ("张伟", "2", "A"),
    ]
    assert [
        sum(answer.right is True for answer in one) for one in grade_marks(LETTERS_ONLY.items, marks)
    ] == [
        4,
        4,
        3,
    ]


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ("", 0, "no answers", "on a line"),
        ("\n \n", 0, "no answers", "on a line"),
        ("张伟 ABDC", 1, "names no form", "“张伟 A ABDC”"),
        ("张伟", 1, "names no form", "“张伟 A ABDC”"),
        ("\n张伟 A ABD", 2, "3 answers to 4 questions", "ABD-C"),
        ("张伟 A ABDCA", 1, "5 answers to 4 questions", "ABD-C"),
        ("张伟 A", 1, "0 answers to 4 questions", "ABD-C"),
        ("张伟 A ABEC", 1, "Question 3 can't be answered by “E”", "One of ABCD"),
        ("张伟 A A,AB,C,D", 1, "names no form", "“张伟 A ABDC”"),
        ("张伟,A,A,AB,C,D", 1, "Question 2 can't be answered by “AB”", "more than one"),
        ("张伟 A-7-0000 ABDC", 1, "A-7-0000 is another paper", "seed"),
        (f"张伟 A {row(A)}\n张伟 B {row(B)}", 2, "张伟 stands in line 1 already", "numbers"),
        (f"张伟 1 A {row(A)}\n王芳 1 B {row(B)}", 2, "王芳 1 stands in line 1", "numbers"),
        ("姓名,卷\n张伟,A", 1, "no column for these questions: 1, 2, 3, 4", "Add the columns"),
        ("姓名,卷,1,2,4\n张伟,A,A,A,A", 1, "no column for these questions: 3", "Add the columns"),
        ("姓名,卷,1,2,3,4,5\n张伟,A,A,A,A,A,A", 1, "“5”", "Name the columns"),
        ("姓名,卷,1,2,3,4,分数\n", 1, "“分数”", "Name the columns"),
        ("姓名,卷,卷,1,2,3,4\n", 1, "two columns “卷”", "Name the columns"),
        ("姓名,卷,1,2,3,4\n", 0, "no answers", "heading"),
        ("姓名,卷,1,2,3,4\n,A,A,A,A,A", 2, "whose answers", "name or a number"),
        ("姓名,卷,1,2,3,4\n张伟,E,A,A,A,A", 2, "no form “E”", "A, B"),
        ("姓名,卷,1,2,3,4\n张伟,,A,A,A,A", 2, "no form “”", "A, B"),
        ("姓名,卷,1,2,3,4\n张伟,A,A,A,A,A,A", 2, "more cells", "quotes"),
        ('姓名,卷,1,2,3,4\n"张\n伟",A,A,A,A,A\n王芳,A,X,A,A,A', 4, "Question 1", "One of"),
        ("姓名,卷,答案\n张伟,A,ABC", 2, "3 answers to 4", "ABD-C"),
        ("姓名,卷,1,2,3,4\n" + "x" * 200_000, 2, "can't be read as a table", "CSV"),
    ],
)
def test_a_fault_names_its_line(text: str, line: int, message: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        read_marks(text, LETTERS_ONLY, "marks.txt")
    assert caught.value.where == Place("marks.txt", line)
    assert message in caught.value.message
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("item_type", "text", "hint"),
    [
        (ItemType.SEVERAL, "E", "Letters out of ABCD"),
        (ItemType.ORDER, "ABC", "4 letters out of ABCD"),
        (ItemType.MATCH, "AA", "3 letters out of ABCD"),
        (ItemType.TRUE_FALSE, "C", "One of AB"),
    ],
)
def test_what_is_wanted_is_said(item_type: ItemType, text: str, hint: str) -> None:
    form = MIXED.forms[0]
    pieces = [text if one.item.type is item_type else one.item.key for one in form.items]
    with pytest.raises(InputError) as caught:
        read_marks(f"张伟 A {' '.join(pieces)}", MIXED)
    assert hint in caught.value.hint


def test_mixed_answers_in_a_row_are_no_answers() -> None:
    with pytest.raises(InputError, match="1 answers to 9") as caught:
        read_marks("张伟 A ABDCABDCA", MIXED)
    assert "commas or blanks" in caught.value.hint


def test_other_lines_with_faults_are_named() -> None:
    with pytest.raises(InputError) as caught:
        read_marks(f"张伟 A ABE-\n王芳 A {row(A)}\n李雷 A AB\n赵云 C ABCD", LETTERS_ONLY, "marks.txt")
    assert caught.value.where == Place("marks.txt", 1)
    assert "Lines 3, 4 can't be read either." in caught.value.hint
    with pytest.raises(InputError) as caught:
        read_marks(
            "姓名,卷,1,2,3,4\n张伟,A,A,A,A,A,A\n王芳,A,X,A,A,A\n李雷,A,A,A,A,A", LETTERS_ONLY, "marks.csv"
        )
    assert caught.value.where == Place("marks.csv", 2)
    assert "Line 3 can't be read either." in caught.value.hint


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_marks_or_a_fault(text: str) -> None:
    found = []
    with suppress(InputError):  # and no other
        found = read_marks(text, LETTERS_ONLY, "marks.txt")
    assert all(len(one.answers) == 4 for one in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ABCD-", min_size=4, max_size=4), min_size=1, max_size=6), st.integers(0, 1))
def test_what_is_written_is_read(rows: list[str], which: int) -> None:
    form = LETTERS_ONLY.forms[which]
    text = "\n".join(f"pupil{number} {form.letter} {letters}" for number, letters in enumerate(rows))
    graded = grade_marks(LETTERS_ONLY.items, read_marks(text.replace("pupil", "第"), LETTERS_ONLY))
    for letters, answers in zip(rows, graded, strict=True):
        for printed, letter in zip(form.items, letters, strict=True):
            expected = None if letter == "-" else letter == printed.item.key
            assert answers[printed.original].right is expected
