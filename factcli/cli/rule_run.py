"""A rule's page: the work of `factcli verify --rule`."""

from factcli.cli import streams
from factcli.cli.choices import did_you_mean
from factcli.cli.exit_code import ExitCode
from factcli.cli.screen import Screen
from factcli.cli.settings import Settings
from factcli.errors import InputError
from factcli.messages import _


def show_rule(code: str, settings: Settings, *, stands_alone: bool) -> ExitCode:
    """Write the page of the rule `code`; raises InputError when there is none, or more is asked of the command."""
    from factcli.verify.rule_pages import PAGES

    if not stands_alone:
        raise InputError(
            _("--rule shows a rule's page and verifies nothing."),
            _("Leave out --rule, or the claims and the options for verifying."),
        )
    page = PAGES.get(code)
    if page is None:
        raise InputError(
            _("There is no rule “{code}”; the rules are {codes}.").format(
                code=code, codes=_(", ").join(PAGES)
            ),
            did_you_mean(code, PAGES),
        )
    screen = Screen(settings)
    if screen.is_drawn:
        from factcli.render.rule_terminal import draw_rule

        text = draw_rule(code, page, width=screen.width, color=screen.color, ascii_only=screen.ascii_only)
    else:
        from factcli.render.rule_text import describe_rule

        text = describe_rule(code, page)
    streams.write_result(text)
    return ExitCode.FINE
