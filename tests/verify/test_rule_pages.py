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


MAKERS = {"Finding": 1, "PlainFinding": 1, "refute": 0}
"""What makes findings, and which of its arguments is the rule's code."""


def codes_in_code() -> set[str]:
    """Every code that is given to a finding in the room, or has a sentence of its own there."""
    codes = set()
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (place := MAKERS.get(getattr(node.func, "id", ""))) is not None:
                given = [
                    *node.args[place : place + 1],
                    *(word.value for word in node.keywords if word.arg == "rule"),
                ]
                codes |= {str(found.value) for found in given if isinstance(found, ast.Constant)}
            elif isinstance(node, ast.Dict):  # the sentences by rule and outcome
                pairs = [[*map(_text_of, key.elts)] for key in node.keys if isinstance(key, ast.Tuple)]
                codes |= {pair[0] for pair in pairs if len(pair) == 2 and all(pair)}
    return codes


def _text_of(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


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


@pytest.mark.parametrize("code", RULES)
def test_a_page_says_what_the_rule_s_file_says(code: str) -> None:
    assert PAGES.get(code) == page_in(RULES[code]), MEND.format(code=code)


@pytest.mark.parametrize("code", PAGES)
def test_no_page_is_without_its_rule(code: str) -> None:
    assert code in {*codes_in_code(), *RULES, UNCOVERED}, (
        f"there is no rule “{code}” any more: take its page out"
    )
