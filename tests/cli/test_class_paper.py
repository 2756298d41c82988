"""`factcli class paper` and `class marks`: printed, answered, marked, kept like any other lesson."""

import json
from pathlib import Path

import pytest

from factcli.classroom.forms import make_forms
from factcli.classroom.log import open_class_log
from factcli.classroom.standing import find_standing
from factcli.facts.load import load_base
from factcli.quiz.paper import read_paper
from tests.cli.conftest import Run

BASE = Path(__file__).parents[2] / "facts.yaml"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCLI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("FACTCLI_FACTS", str(BASE))
    monkeypatch.chdir(tmp_path)


def print_papers(run: Run, *words: str) -> None:
    out, err, code = run(
        "--lang", "en", "class", "paper", "--count", "6", "--seed", "5", "--out", "test", *words
    )
    assert code == 0, err
    assert out.split() == ["test.html", "test-key.html", "test.json"]


def keys(letter: str) -> list[str]:
    """The key as it stands on a form's key sheet."""
    text = Path("test.json").read_text("utf-8")
    forms = make_forms(read_paper(text, load_base(BASE), "test.json"), json.loads(text)["forms"], 5)
    form = forms.form(letter)
    assert form is not None
    return [printed.item.key for printed in form.items]


def test_printed_answered_and_marked(run: Run, tmp_path: Path) -> None:
    print_papers(run, "--type", "choice")
    for name in ("test.html", "test-key.html"):
        assert "<!doctype html>" in Path(name).read_text("utf-8").lower()
    right, other = "".join(keys("A")), "".join(keys("B"))
    assert right != other
    wrong = "".join("B" if key == "A" else "A" for key in right)
    Path("answers.txt").write_text(
        f"张伟 A {right}\nWang Fang B {other}\nAlexander Johnson A {wrong}\n李雷 A ------\n", "utf-8"
    )
    out, err, code = run("--lang", "en", "class", "marks", "test.json", "answers.txt")
    assert code == 0, err
    assert "4 papers are marked as lesson 1" in out
    log = open_class_log(tmp_path / "data")
    room = log.room(1)
    assert room is not None
    assert log.lessons()[0].ended is not None
    log.close()
    names = [pupil.name for pupil in room.pupils.values()]
    assert names == ["张伟", "Wang Fang", "Alexander Johnson", "李雷"]
    assert list(find_standing(room).scores.values()) == [6000, 6000, 0, 0]
    assert [len(played.answers) for played in room.rounds] == [3] * 6


def test_a_table_of_every_type(run: Run, tmp_path: Path) -> None:
    print_papers(run, "--forms", "1")
    answers = [answer if "," not in answer else f'"{answer}"' for answer in keys("A")]
    Path("answers.csv").write_text(
        "姓名,学号,1,2,3,4,5,6\n" + f"张伟,01,{','.join(answers)}\n" + "张伟,02,,,,,,\n", "gb18030"
    )
    _out, err, code = run("--lang", "en", "class", "marks", "test.json", "answers.csv")
    assert code == 0, err
    log = open_class_log(tmp_path / "data")
    room = log.room(1)
    log.close()
    assert room is not None
    assert list(find_standing(room).scores.values()) == [6000, 0]
    assert [pupil.number for pupil in room.pupils.values()] == ["01", "02"]


def test_nothing_is_written_over(run: Run) -> None:
    print_papers(run)
    _out, err, code = run("--lang", "en", "class", "paper", "--out", "test")
    assert (code, "--force" in err) == (2, True)
    print_papers(run, "--force")


@pytest.mark.parametrize(
    ("answers", "told"),
    [("张伟 A AB\n", "answers.txt:1"), ("张伟 D AAAAAA\n", "answers.txt:1"), ("", "There are no answers")],
)
def test_a_line_that_can_t_be_read_keeps_nothing(run: Run, tmp_path: Path, answers: str, told: str) -> None:
    print_papers(run, "--type", "choice")
    Path("answers.txt").write_text(answers, "utf-8")
    out, err, code = run("--lang", "en", "class", "marks", "test.json", "answers.txt")
    assert (code, out) == (2, "")
    assert told in err
    assert not (tmp_path / "data" / "class.db").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [("{}", "no paper of factcli's"), ("x", "no paper of factcli's"), ("", "no paper of factcli's")],
)
def test_no_paper(run: Run, content: str, told: str) -> None:
    Path("test.json").write_text(content)
    _out, err, code = run("--lang", "en", "class", "marks", "test.json", "test.json")
    assert code == 2
    assert told in err


def test_a_paper_that_was_not_printed_in_forms(run: Run) -> None:
    out, _err, _code = run("quiz", "--print", "--format", "json", "--key", "--count", "2", "--seed", "1")
    Path("test.json").write_text(out, "utf-8")
    _out, err, code = run("--lang", "en", "class", "marks", "test.json", "test.json")
    assert code == 2
    assert "how many forms" in err


@pytest.mark.parametrize("forms", ["0", "5", "x"])
def test_so_many_forms_and_no_more(run: Run, forms: str) -> None:
    _out, err, code = run("--lang", "en", "class", "paper", "--forms", forms)
    assert (code, "--forms" in err) == (2, True)
