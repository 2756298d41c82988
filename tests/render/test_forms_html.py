"""Printed forms: all that is needed and nothing that tells, hostile text harmless, in a real browser and on real pages."""

import os
import re
import shutil
import subprocess
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from factcli import messages
from factcli.classroom.forms import Forms, Weak, Weakness, make_forms
from factcli.facts.load import load_base
from factcli.quiz.generate import make_items
from factcli.quiz.item import Item, Option
from factcli.render.forms_html import Sheet, forms_html, weakness_line
from tests.classroom import made_items as made

BASE = load_base(Path(__file__).parents[2] / "facts.yaml")
HOSTILE = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script></style> & 'x' \u202e"


def hostile(item: Item) -> Item:
    return replace(
        item,
        stem=HOSTILE,
        statement=HOSTILE,
        unit=HOSTILE if item.unit else "",
        key=HOSTILE if item.type.is_typed else item.key,
        prompts=tuple(HOSTILE for _prompt in item.prompts),
        options=tuple(Option(option.label, HOSTILE) for option in item.options),
    )


def printed(count: int = 2) -> Forms:
    return make_forms(made.every_type(), count, 7)


def sections(page: str) -> list[str]:
    """Each sheet's text, without markup."""
    return [unescape(re.sub("<[^>]+>", " ", part)) for part in page.split("<section")[1:]]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_page_holds_all_it_needs(language: str) -> None:
    messages.set_language(language)
    page = forms_html(printed(), BASE)
    assert f'<html lang="{"zh-CN" if language == "zh" else "en"}">' in page
    assert "http" not in page.replace('http-equiv="Content-Security-Policy"', "")
    assert not re.search(r"(?:src|href)=|url\(|@import", page)
    assert ("答题卡" if language == "zh" else "Answer card") in page


def test_every_sheet_bears_its_number() -> None:
    forms = printed()
    shown = sections(forms_html(forms, BASE))
    assert len(shown) == 6
    for place, text in enumerate(shown):
        mine, other = (forms.forms[at].number for at in (place % 2, 1 - place % 2))
        assert mine in text
        assert other not in text
    page = forms_html(forms, BASE)
    for place in range(6):
        assert f'content: "{forms.forms[place % 2].number}"' in page.split(f"@page sheet{place} ")[1][:120]
    assert len(sections(forms_html(forms, BASE, [Sheet.CARD]))) == 2


def test_only_the_key_sheet_tells() -> None:
    items = [replace(item, statement=f"telling {item.id}") for item in made.every_type()]
    items = [replace(item, key="telling key") if item.type.is_typed else item for item in items]
    forms = make_forms(items, 2, 7)
    assert "telling" not in forms_html(forms, BASE, [Sheet.PAPER, Sheet.CARD])
    for form, text in zip(forms.forms, sections(forms_html(forms, BASE, [Sheet.KEY])), strict=True):
        for one in form.items:
            assert one.item.statement in text
            assert all(word in text for word in one.item.key_texts)


@pytest.mark.parametrize("sheet", [Sheet.PAPER, Sheet.CARD])
def test_no_markup_tells_the_key(sheet: Sheet) -> None:
    (form,) = (forms := make_forms([made.several(1)], 1, 7)).forms

    def page(key: str) -> str:
        (one,) = form.items
        changed = replace(form, items=(replace(one, item=replace(one.item, key=key)),))
        return forms_html(replace(forms, forms=(changed,)), BASE, [sheet])

    assert page("AC") == page("BD")


def test_a_card_has_a_place_for_every_answer() -> None:
    (form,) = (forms := printed(1)).forms
    page = forms_html(forms, BASE, [Sheet.CARD])
    rows = re.findall(r"<li><b>(\d+)\.</b><div>(.*?)</div></li>", page)
    assert [int(number) for number, _row in rows] == list(range(1, len(form.items) + 1))
    for one, (_number, row) in zip(form.items, rows, strict=True):
        item = one.item
        if item.type.is_typed:
            assert "write" in row
        elif item.prompts or item.type == "order":
            assert row.count("<i></i>") == len(item.key)
        else:
            letters = re.findall(r'class="mark[^"]*">(\w)<', row)
            assert letters == [option.label for option in item.options]
    assert page.count("<i></i>") >= 10, "boxes for the pupil's number"


def test_right_letters_in_a_row() -> None:
    forms = make_forms([made.choice(number) for number in range(7)], 1, 7)
    keys = "".join(one.item.key for one in forms.forms[0].items)
    page = forms_html(forms, BASE, [Sheet.KEY])
    assert f"<small>1</small>{keys[:5]}</span><span><small>6</small>{keys[5:]}</span>" in page
    assert 'class="strip"' not in forms_html(printed(), BASE, [Sheet.KEY])


def test_nothing_of_a_long_question_is_missing() -> None:
    stem = "很" * 3000 + "完"
    assert stem in forms_html(make_forms([replace(made.choice(1), stem=stem)], 1, 1), BASE)


def test_hostile_text_is_text() -> None:
    forms = make_forms([hostile(item) for item in made.every_type()], 2, 7)
    page = forms_html(forms, BASE, title=HOSTILE)
    assert "<img" not in page
    assert "<script" not in page
    assert "\u202e" not in page
    assert page.count("</style>") == 1


@pytest.mark.parametrize(
    ("weak", "line"),
    [
        (Weakness(Weak.SAME_KEY, 3, "AC"), "Question 3: the right answer is the same on forms A, C."),
        (Weakness(Weak.SAME_ITEM, 3, "AB"), "Question 3 is the same on forms A, B."),
        (
            Weakness(Weak.LONG_RUN, 9, "B"),
            "Form B: at question 9 one letter is right for the fourth time in a row.",
        ),
    ],
)
def test_weaknesses_are_told(weak: Weakness, line: str) -> None:
    assert weakness_line(weak) == line
    letters = set(weak.letters)
    forms = replace(printed(), weaknesses=(weak,))
    for form, text in zip(forms.forms, sections(forms_html(forms, BASE, [Sheet.KEY])), strict=True):
        assert (line in text) == (form.letter in letters)


def browse(page: str, folder: Path, *options: str) -> str:
    """What a real browser prints to standard output when it opens the page."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        if os.environ.get("FACTCLI_NO_SKIP"):
            pytest.fail("there is no chromium")
        pytest.skip("there is no chromium")
    file = folder / "forms.html"
    file.write_text(page, encoding="utf-8")
    fixed = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    done = subprocess.run(
        [browser, *fixed, *options, file.as_uri()], capture_output=True, timeout=60, check=True
    )
    return done.stdout.decode()


@pytest.mark.real
def test_no_script_runs_in_a_browser(tmp_path: Path) -> None:
    forms = make_forms([hostile(item) for item in made.every_type()], 2, 7)
    shown = browse(forms_html(forms, BASE, title="Quiz"), tmp_path, "--dump-dom")
    assert "<title>Quiz</title>" in shown
    assert "onerror" in unescape(shown)


@pytest.mark.real
@pytest.mark.parametrize("language", ["zh", "en"])
def test_printed_pages(language: str, tmp_path: Path) -> None:
    from pypdf import PdfReader

    messages.set_language(language)
    forms = make_forms(make_items(BASE, 30, 3, language=language), 2, 7)
    file = tmp_path / "forms.pdf"
    browse(forms_html(forms, BASE), tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={file}")
    pages = PdfReader(file).pages
    texts = [page.extract_text() for page in pages]
    card = "答题卡" if language == "zh" else "Answer card"
    assert sum(card in text for text in texts) == 2, "each card is one sheet"
    for page, text in zip(pages, texts, strict=True):
        numbers = {form.number for form in forms.forms if form.number in text}
        assert len(numbers) == 1, "every page bears the number of one form"
        assert abs(float(page.mediabox.width) - 595) < 2, "A4"
    squeezed = ["".join(text.split()) for text in texts]
    for form in forms.forms:
        mine = "".join(text for text in squeezed if form.number in text)
        for one in form.items:
            assert "".join(one.item.stem.split())[:12] in mine
            assert "".join(one.item.statement.split())[:12] in mine
