"""The pupils' page as a file: small, old syntax, nothing that needs more than plain http."""

import pytest

from factcli.classroom.event import Reason
from tests.classroom.page_rules import check_form, check_syntax, page_text

# What a phone is told of a refused join or answer, each with a sentence in both languages.
TEXTS = {
    line.split("|")[0].strip("`"): line.split("|")[1:]
    for line in page_text("phone.html").splitlines()
    if line.count("|") == 2 and "||" not in line and "{" not in line.split("|")[0]
}


def test_form() -> None:
    check_form("phone.html")


@pytest.mark.real
def test_syntax() -> None:
    check_syntax("phone.html")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_has_its_sentence(reason: Reason) -> None:
    english, chinese = TEXTS[reason.value]
    assert english.isascii() or "‖" in english or "✗" in english
    assert any("一" <= character <= "鿿" for character in chinese)


def test_sentences_differ() -> None:
    for language in (0, 1):
        said = [TEXTS[reason.value][language] for reason in Reason]
        assert len(set(said)) == len(said)
