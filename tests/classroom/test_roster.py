"""Class lists as spreadsheets write them."""

import pytest

from factcli.classroom.lesson import Enrolled
from factcli.classroom.roster import read_roster
from factcli.errors import InputError


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("01,张伟\n02,李雷\n", [Enrolled("01", "张伟"), Enrolled("02", "李雷")]),
        (
            "姓名,学号,组\n张伟,7,红\n\n李雷,8,蓝\n",
            [Enrolled("7", "张伟", "红"), Enrolled("8", "李雷", "蓝")],
        ),
        ("Name\nAnna\nBen\n", [Enrolled("", "Anna"), Enrolled("", "Ben")]),
        ("Anna\nBen", [Enrolled("", "Anna"), Enrolled("", "Ben")]),
        ("1;Anna\n2;Ben", [Enrolled("1", "Anna"), Enrolled("2", "Ben")]),
        ("1\tAnna\n2\tBen", [Enrolled("1", "Anna"), Enrolled("2", "Ben")]),
        ('1,"O\'Neill, Pat"\n', [Enrolled("1", "O'Neill, Pat")]),
        ("1,张伟\n2,张伟\n", [Enrolled("1", "张伟"), Enrolled("2", "张伟")]),
        ("1,\x1b[31mAnna\n", [Enrolled("1", "[31mAnna")]),
    ],
)
def test_lists(text: str, listed: list[Enrolled]) -> None:
    assert list(read_roster(text, "class.csv")) == listed


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("", 0, "1 to 2000"),
        ("number,name\n", 0, "1 to 2000"),
        ("1,Anna\n2,\n", 2, "no name"),
        ("1,Anna\n1,Ben\n", 2, "twice"),
        ("Anna\nＡＮＮＡ\n", 2, "twice"),
    ],
)
def test_faults(text: str, line: int, told: str) -> None:
    with pytest.raises(InputError, match=told) as caught:
        read_roster(text, "class.csv")
    assert caught.value.where is not None
    assert caught.value.where.line == line
