"""Every message has its Chinese, every Chinese text has its message, and both have the same fields."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from factcli import messages

HOUSE = Path(messages.__file__).parent
CATALOGUE = HOUSE / "locale" / "zh" / "LC_MESSAGES" / "factcli.po"
REFRESH = "run: python scripts/refresh_messages.py"
SAME_IN_BOTH = {"“{quote}”"}
"""Messages that Chinese and English write alike."""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("_", "N_", "ngettext"):
                yield name, node


def literals(node: ast.Call, count: int) -> list[str] | None:
    texts = []
    for argument in node.args[:count]:
        if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
            return None
        texts.append(argument.value)
    return texts


def messages_in_code() -> dict[str, tuple[str, ...]]:
    """The first form of each message, and all its forms."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(HOUSE.rglob("*.py")):
        for name, node in calls(ast.parse(path.read_text(encoding="utf-8"))):
            texts = literals(node, 2 if name == "ngettext" else 1)
            if texts:
                found[texts[0]] = tuple(texts)
    return found


def forms(texts: object) -> tuple[str, ...]:
    """The forms of a message or of its translation: several where it counts something."""
    return tuple(map(str, texts)) if isinstance(texts, tuple | list) else (str(texts or ""),)


def catalogue() -> dict[str, Message]:
    with CATALOGUE.open("rb") as source:
        read = read_po(source)
    return {forms(message.id)[0]: message for message in read if message.id}


IN_CODE = messages_in_code()
IN_CATALOGUE = catalogue()


def fields(text: str) -> set[str]:
    return {field for _text, field, _spec, _conversion in string.Formatter().parse(text) if field is not None}


def test_there_are_messages() -> None:
    assert len(IN_CODE) > 100


@pytest.mark.parametrize("text", IN_CODE)
def test_every_message_has_its_chinese(text: str) -> None:
    message = IN_CATALOGUE.get(text)
    assert message is not None, REFRESH
    assert all(forms(message.string)), "not translated yet"
    assert not message.fuzzy
    assert (len(IN_CODE[text]) == 2) == isinstance(message.id, tuple), REFRESH


@pytest.mark.parametrize("text", IN_CATALOGUE)
def test_every_translation_is_used_and_fits(text: str) -> None:
    assert text in IN_CODE, REFRESH
    if not all(forms(IN_CATALOGUE[text].string)):
        return  # the test above says so
    if any("{" in form for form in IN_CODE[text]) and _is_template(text):
        wanted = set().union(*(fields(form) for form in IN_CODE[text]))
        for form in forms(IN_CATALOGUE[text].string):
            assert fields(form) <= wanted, "a field that the message doesn't have"
            assert wanted - fields(form) <= {"count"}, "a field is left out"


def _is_template(text: str) -> bool:
    """Whether the braces of a message are fields; a few show YAML instead."""
    try:
        return all(field.isidentifier() for field in fields(text))
    except ValueError:
        return False


def test_calls_hold_literals() -> None:
    """`_` of anything else finds a stored string; it must have been marked by `N_` and is in the catalogue."""
    stored = [
        f"{path.relative_to(HOUSE)}:{node.lineno}"
        for path in sorted(HOUSE.rglob("*.py"))
        for name, node in calls(ast.parse(path.read_text(encoding="utf-8")))
        if name != "_" and literals(node, 2 if name == "ngettext" else 1) is None
    ]
    assert not stored, "only literals can be extracted"


def test_chinese_is_spoken() -> None:
    messages.set_language("zh")
    assert messages.current_language() == "zh"
    assert messages._("refuted") == "有误"
    messages.set_language("en")
    assert messages._("refuted") == "refuted"


def test_plural_forms() -> None:
    singular, plural = next(forms for forms in IN_CODE.values() if len(forms) == 2)
    assert messages.ngettext(singular, plural, 1) == singular
    assert messages.ngettext(singular, plural, 2) == plural
    messages.set_language("zh")
    assert messages.ngettext(singular, plural, 2) == messages.ngettext(singular, plural, 1) != plural
