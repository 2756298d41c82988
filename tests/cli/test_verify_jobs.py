"""Claims judged in several processes: the same bytes as in one, few claims on the way, failures said once."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from factcli.cli.claims import Claims, Line
from factcli.cli.exit_code import ExitCode
from factcli.cli.verify_jobs import MOST_IN_HAND, judge_in_processes
from factcli.cli.verify_report import ClaimJudge, Outcome
from tests.cli.conftest import FakeVerifier, Run

pytestmark = pytest.mark.usefixtures("fake_verifier")


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
@pytest.mark.parametrize("jobs", ["2", "3", "64"])
def test_several_jobs_write_the_same_bytes(form: str, jobs: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    words = ("right", "wrong", "neither", "odd", "", "right \0", "\x1b[31mwrong")
    file.write_text("\n".join(f"{words[number % 7]} {number}" for number in range(200)), encoding="utf-8")
    alone = run("verify", "--file", str(file), "--format", form)
    assert run("verify", "--file", str(file), "--format", form, "--jobs", jobs) == alone
    assert run("verify", "right", "--format", form, "--jobs", jobs).code == 0


def test_a_failure_in_a_process_is_said_as_in_this_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: object, claim: str) -> None:
        raise ZeroDivisionError(claim)

    monkeypatch.setattr(FakeVerifier, "verify", fail)
    alone = run("verify", "right", "wrong")
    assert alone.code == 4
    assert "ZeroDivisionError" in alone.err
    assert run("verify", "right", "wrong", "--jobs", "2") == alone
    assert "in fail" in run("verify", "right", "wrong", "--jobs", "2", "--debug").err


def test_a_process_that_dies_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(_self: object, claim: str) -> None:
        os._exit(1)

    monkeypatch.setattr(FakeVerifier, "verify", die)
    outcome = run("verify", "right", "--jobs", "2")
    assert (outcome.code, outcome.out) == (4, "")
    assert outcome.err.startswith("Error: A process that judged claims has ended before its work was done.\n")


class SlowClaims(Claims):
    """Claims that come one by one; how many were taken is seen."""

    def __init__(self, count: int, ready: bool) -> None:
        self.taken = 0
        self._ready = ready
        super().__init__(self._come(count))

    def _come(self, count: int) -> Iterator[Line]:
        for number in range(1, count + 1):
            self.taken = number
            yield Line(number, "right")

    def is_ready(self) -> bool:
        return self._ready


class EchoJudge:
    """Gives the number of a line back."""

    def judge(self, line: Line) -> Outcome:
        return Outcome(ExitCode.FINE, str(line.number))


@pytest.mark.parametrize("count", [2, 5])
def test_few_claims_are_on_the_way_at_a_time(count: int) -> None:
    claims = SlowClaims(5000, ready=True)
    outcomes = judge_in_processes(cast(ClaimJudge, EchoJudge()), claims, count)
    for number, outcome in enumerate(outcomes, 1):
        assert outcome.text == str(number)
        assert claims.taken - number <= (count + 1) * MOST_IN_HAND
    assert claims.taken == 5000


def test_a_claim_is_judged_before_the_next_has_come() -> None:
    claims = SlowClaims(5, ready=False)
    for number, _outcome in enumerate(judge_in_processes(cast(ClaimJudge, EchoJudge()), claims, 2), 1):
        assert claims.taken == number
