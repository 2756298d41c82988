"""What facts say of themselves."""

import pytest

from factcli.verify.stated import all_say_one_of

CASES = [
    (["甲是全省最早的茶厂之一"], True, "Chinese"),
    (["it is one of the oldest mills", "among the oldest mills"], True, "two ways to say it"),
    (["none of the mills is old"], False, "what only holds the words"),
    (["it is one of the oldest mills", "it is the oldest mill"], False, "not every sentence says so"),
    ([], False, "no sentence at all"),
]


@pytest.mark.parametrize(("sentences", "says", "why"), CASES)
def test_one_of_several_is_said(sentences: list[str], says: bool, why: str) -> None:
    assert all_say_one_of(sentences) is says, why
