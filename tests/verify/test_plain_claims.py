"""The plainest claims about the packaged base and the examples: what anybody would type first, and its nearest untruths."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

ROOT = Path(__file__).parents[2]
TABLE = Path(__file__).with_name("plain_claims.txt")
VERDICTS = {"S": Verdict.SUPPORTED, "R": Verdict.REFUTED, "N": Verdict.NEI}


def read_table() -> Iterator[tuple[str, str, Verdict]]:
    """Base, claim and verdict of each line; a line with # names the base of those that follow."""
    base = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition(" ")
        if mark == "#":
            base = text
        else:
            yield base, text, VERDICTS[mark]


@cache
def verifier(base: str) -> Verifier:
    return Verifier(load_base(ROOT / base))


@pytest.mark.parametrize(("base", "claim", "verdict"), list(read_table()))
def test_plain_claims(base: str, claim: str, verdict: Verdict) -> None:
    assert verifier(base).verify(claim).verdict is verdict
