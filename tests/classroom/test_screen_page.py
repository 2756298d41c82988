"""The projector's page as a file: the same rules as the pupils'."""

import pytest

from tests.classroom.page_rules import check_form, check_syntax


def test_form() -> None:
    check_form("screen.html")


@pytest.mark.real
def test_syntax() -> None:
    check_syntax("screen.html")
