"""Every code that a result can bear has its page, and the page says what the rule's own file says."""

import ast
from pathlib import Path

import pytest

from factcli import verify
from factcli.verify.explain import UNCOVERED
from factcli.verify.rule_pages import PAGES, RulePage

ROOM = Path(verify.__file__).parent
RULES = {path.stem: path for path in sorted((ROOM / "rules").glob("*.py")) if path.stem != "__init__"}
HEADS = ("", "What it decides: ", "Why: ", "Example: ")
MEND = "copy what the docstring of factcli/verify/rules/{code}.py says into factcli/verify/rule_pages.py"


def codes_in_code() -> set[str]:
    """The second argument, or `rule=`, of every Finding made in the room."""
    codes = set()
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "Finding":
                continue
            given = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "rule")]
            codes |= {found.value for found in given if isinstance(found, ast.Constant)}
    return {str(code) for code in codes}


def page_in(path: Path) -> RulePage:
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]
    assert len(paragraphs) == len(HEADS), f"{path.name}: what it is, What it decides, Why, Example"
    for head, paragraph in zip(HEADS, paragraphs, strict=True):
        assert paragraph.startswith(head), f"{path.name} lacks “{head}”"
    texts = [paragraph.removeprefix(head) for head, paragraph in zip(HEADS, paragraphs, strict=True)]
    return RulePage(*(text[:1].upper() + text[1:] for text in texts))


def test_there_are_codes() -> None:
    assert {"value", "polarity"} <= codes_in_code()


@pytest.mark.parametrize("code", sorted({*codes_in_code(), *RULES, UNCOVERED}))
def test_every_code_has_a_page(code: str) -> None:
    assert code in PAGES, f"no page for the rule “{code}”: " + MEND.format(code=code)
    assert code == UNCOVERED or code in RULES, f"no file factcli/verify/rules/{code}.py for the rule “{code}”"


@pytest.mark.parametrize("code", RULES)
def test_a_page_says_what_the_rule_s_file_says(code: str) -> None:
    assert PAGES.get(code) == page_in(RULES[code]), MEND.format(code=code)


@pytest.mark.parametrize("code", PAGES)
def test_no_page_is_without_its_rule(code: str) -> None:
    assert code in RULES or code == UNCOVERED, f"there is no rule “{code}” any more: take its page out"
