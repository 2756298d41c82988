"""Claims to results: the work of `factcli verify`, once its options are read."""

from collections.abc import Sequence

from factcli.cli import streams
from factcli.cli.choices import VERIFY_FAILURES, VERIFY_FORMS, choose_from
from factcli.cli.claims import find_claims
from factcli.cli.default_base import open_base
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.cli.verify_report import make_report
from factcli.errors import FactcliError
from factcli.verify.judgement import Verdict


def verify_claims(
    words: Sequence[str], settings: Settings, *, file: str = "", form: str = "text", fail_on: str = "refuted"
) -> ExitCode:
    """Judge every claim and write each result as it comes.

    The claims are `words`, the lines of `file`, or what standard input holds. A line that can't be judged has
    an error in its place, and the run goes on. When nobody reads the results any more, it ends with the code
    of what was judged so far.
    """
    choose_from("--format", form, VERIFY_FORMS)
    choose_from("--fail-on", fail_on, VERIFY_FAILURES)
    claims = find_claims(words, file, quiet=settings.quiet)
    base = open_base(settings)
    from factcli.verify.verifier import Verifier

    verifier = Verifier(base)
    report = make_report(form, base, settings)
    code = ExitCode.FINE
    try:
        for line in claims:
            try:
                if line.fault:
                    raise FactcliError(line.fault)
                judgement = verifier.verify(line.claim)
            except FactcliError as error:
                code = ExitCode.BAD_INPUT
                report.add_error(line, error)
                continue
            if code is ExitCode.FINE and _fails(judgement.verdict, fail_on):
                code = ExitCode.FOUND_WRONG
            report.add(line, judgement)
        report.end()
    except BrokenPipeError:
        streams.silence_output()
    return code


def _fails(verdict: Verdict, fail_on: str) -> bool:
    return verdict is Verdict.REFUTED or (verdict is Verdict.NEI and fail_on == "nei")
