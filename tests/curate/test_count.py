"""How many a name says there are."""

import pytest

from factcli.curate.value import count_in_name


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("四大赛道", 4),
        ("五朵金花", 5),
        ("三个基地", 3),
        ("十二项措施", 12),
        ("两大港口", 2),
        ("4大赛道", 4),
        ("四個基地", 4),
        ("five golden flowers", 5),
        ("Two bases", 2),
        ("一带一路", None),
        ("三江", None),
        ("百强企业", None),
        ("4+2", None),
        ("赛道", None),
        ("", None),
        ("number of bases", None),
        ("one direction", None),
        ("2023 figures", None),
    ],
)
def test_the_count_in_a_name(name: str, count: int | None) -> None:
    assert count_in_name(name) == count
