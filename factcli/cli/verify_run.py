"""Claims to results: the work of `factcli verify`, once its options are read."""

import gc
import sys
from collections.abc import Generator, Sequence

from factcli.cli import streams
from factcli.cli.choices import MOST_JOBS, VERIFY_FAILURES, VERIFY_FORMS, choose_from, read_whole_number
from factcli.cli.claims import STANDARD_INPUT, AskedClaims, Claims, claims_given
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.cli.verify_report import ClaimJudge, LineWriter, Outcome, make_form, make_writer
from factcli.errors import InputError
from factcli.messages import _

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.cli.verify_progress import Progress

_COLLECT_AFTER = 5_000
"""So many new objects may gather before rubbish is looked for: a single claim needs none, a long run less of it."""


def verify_claims(
    words: Sequence[str],
    settings: Settings,
    *,
    file: str = "",
    form: str = "text",
    fail_on: str = "refuted",
    explain: bool = False,
    jobs: str = "1",
    sources: Sequence[str] = (),
) -> ExitCode:
    """Judge every claim and write each result as it comes, in the order of the claims.

    The claims are `words`, the lines of `file`, or what standard input holds; the base is the settings', or made
    from the texts `sources`. A line that can't be judged has an error in its place, and the run goes on. When
    nobody reads the results any more, it ends with the code of what was judged so far.
    """
    choose_from("--format", form, VERIFY_FORMS)
    choose_from("--fail-on", fail_on, VERIFY_FAILURES)
    count = read_whole_number("--jobs", jobs, 1, MOST_JOBS)
    claims = find_claims(words, file, quiet=settings.quiet)
    if sources:
        from factcli.cli.sources import open_sources

        base = open_sources(sources, settings)
    else:
        base = open_base(settings)
    from factcli.verify.verifier import Verifier

    judge = ClaimJudge(Verifier(base), make_form(form, base, settings), fail_on=fail_on, explains=explain)
    return _write_outcomes(_judge_claims(judge, claims, count), make_writer(form, base), claims, settings)


def _write_outcomes(
    outcomes: Generator[Outcome, None, None], writer: LineWriter, claims: Claims, settings: Settings
) -> ExitCode:
    """Write each outcome as it comes, with the progress of a long run; the result is the gravest code of all."""
    code = ExitCode.FINE
    progress: Progress | None = None
    try:
        for number, outcome in enumerate(outcomes, 1):
            code = max(code, outcome.code)
            if progress is not None:
                progress.make_way(outcome)
            writer.write(outcome)
            if number == 2:
                gc.set_threshold(_COLLECT_AFTER)
                progress = None if settings.quiet else _start_progress(claims, settings)
            if progress is not None:
                progress.show(number)
        if progress is not None:
            progress.hide()
        writer.end()
    except BrokenPipeError:
        streams.silence_output()
    finally:
        if progress is not None:
            progress.hide()
        outcomes.close()
    return code


def find_claims(words: Sequence[str], file: str, *, quiet: bool) -> Claims:
    """The claims that a call asks about; raises InputError when it names two places to look for them."""
    if words and file:
        raise InputError(
            _("Claims come either from the command line or from --file, not from both."),
            _("Leave one of them out."),
        )
    if len(words) > 1 and STANDARD_INPUT in words:
        raise InputError(
            _("- stands for the claims of standard input and goes with no other claim."),
            _("Leave one of them out."),
        )
    if words and list(words) != [STANDARD_INPUT]:
        if not any(word.strip() for word in words):
            raise InputError(_("The claim is empty."), _("Write a sentence to be verified."))
        return claims_given(words)
    if not words and not file:
        if sys.stdin is None:
            return Claims(iter(()))
        if sys.stdin.isatty():
            return AskedClaims()
    from factcli.cli.claim_file import FileClaims

    return FileClaims(file or STANDARD_INPUT, quiet=quiet)


def _judge_claims(judge: ClaimJudge, claims: Claims, count: int) -> Generator[Outcome, None, None]:
    """What came of each claim, judged in this process or in `count` others."""
    if count == 1:
        yield from map(judge.judge, claims)
    else:
        from factcli.cli.verify_jobs import judge_in_processes

        gc.set_threshold(_COLLECT_AFTER)  # before the others begin, which take it over
        yield from judge_in_processes(judge, claims, count)


def _start_progress(claims: Claims, settings: Settings) -> "Progress | None":
    """A progress line, where somebody could see it."""
    if not sys.stderr.isatty():
        return None
    from factcli.cli.verify_progress import Progress

    return Progress(claims, settings)
