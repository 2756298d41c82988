"""Our words in place of the command-line library's own: commands, groups, their help pages and their errors.

The library translates none of its texts and words its errors in English; these classes replace the texts, and
`framework_error.word_error` words the errors by their type and fields.
"""

import shutil
import sys
from typing import Any

import typer.core
from typer._click.core import Context, Parameter, ParameterSource
from typer._click.exceptions import BadParameter, UsageError
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from factcli.cli.exit_code import EXIT_MEANINGS
from factcli.cli.settings import QUIET, SHARED_OPTIONS
from factcli.messages import _
from factcli.render.wrap import cell_width, wrap

HELP_NAMES = ("-h", "--help")
PROGRAM = "factcli"


class UnknownCommand(UsageError):
    """A word that is none of a group's commands; `choices` are those."""

    def __init__(self, name: str, choices: list[str], context: Context) -> None:
        super().__init__("", context)
        self.name, self.choices = name, choices


class EmptyValue(UsageError):
    """A parameter that was given an empty text."""

    def __init__(self, parameter: Parameter, context: Context) -> None:
        super().__init__("", context)
        self.parameter = parameter


class ExtraWords(UsageError):
    """Words that a command has no place for."""

    def __init__(self, words: list[str], context: Context) -> None:
        super().__init__("", context)
        self.words = words


class _Ours:
    """What our commands and groups share; each help text is a sentence (more of it stands on further lines), `epilog` an example a line."""

    _shared: list[Parameter] | None = None
    _own_help: TyperOption | None = None

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        """The option -h, --help with our text."""
        if self._own_help is None:
            self._own_help = TyperOption(
                param_decls=list(HELP_NAMES),
                is_flag=True,
                expose_value=False,
                is_eager=True,
                callback=_show_help,
                help=_("show this help"),
            )
        return self._own_help

    def get_params(self, ctx: Context) -> list[Parameter]:
        """The command's own parameters, then the shared options, then help.

        The shared ones were taken out before the library reads anything; here they are for the help pages,
        for suggestions, and for `-q` glued to another letter.
        """
        help_option = self.get_help_option(ctx)
        assert help_option is not None
        if self._shared is None:
            self._shared = _shared_parameters()  # once: the library compares parameters by identity
        return [*self.params, *self._shared, help_option]  # type: ignore[attr-defined]

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse, and keep what the library's errors leave out: the refused value, the extra words."""
        given = list(args)
        is_command = isinstance(self, TyperCommand)
        if is_command:
            ctx.allow_extra_args = True
        try:
            rest: list[str] = super().parse_args(ctx, args)  # type: ignore[misc]
        except UsageError as error:
            error.ctx = error.ctx or ctx
            if isinstance(error, BadParameter) and error.param is not None and error.param.name is not None:
                values, _rest, _order = self.make_parser(ctx).parse_args(given)  # type: ignore[attr-defined]
                error.given = values.get(error.param.name)  # type: ignore[attr-defined]
            raise
        if is_command and rest and not ctx.resilient_parsing:
            raise ExtraWords(rest, ctx)
        self._refuse_empty_values(ctx)
        return rest

    def _refuse_empty_values(self, ctx: Context) -> None:
        """An empty value stands for "not given" inside, so one that was typed has to end here."""
        for parameter in self.params:  # type: ignore[attr-defined]
            value = ctx.params.get(parameter.name)
            typed = ctx.get_parameter_source(parameter.name) is ParameterSource.COMMANDLINE
            in_list = isinstance(parameter, TyperOption) and isinstance(value, list | tuple) and "" in value
            if typed and (value == "" or in_list):
                raise EmptyValue(parameter, ctx)

    def get_usage(self, ctx: Context) -> str:
        """One line: how the command is called."""
        pieces = [ctx.command_path, _("[OPTIONS]")]
        for parameter in self.params:  # type: ignore[attr-defined]
            is_argument = isinstance(parameter, TyperArgument)
            pieces += [parameter.metavar or ""] if is_argument else parameter.get_usage_pieces(ctx)
        if isinstance(self, TyperGroup):
            pieces.append(_("COMMAND …"))
        return _("Usage: {usage}").format(usage=" ".join(pieces))

    def get_help(self, ctx: Context) -> str:
        """The help page: usage, what it does, an example, then everything that can be given."""
        width = max(40, min(shutil.get_terminal_size().columns, 100))
        blocks = [wrap(self.get_usage(ctx), width), wrap(self.help or "", width)]  # type: ignore[attr-defined]
        if self.epilog:  # type: ignore[attr-defined]
            examples = self.epilog.splitlines()  # type: ignore[attr-defined]
            blocks.append([_heading(_("Example")), *(f"  {line}" for line in examples)])
        own = [record for record in map(_record, self.params) if record]  # type: ignore[attr-defined]
        arguments = [row for is_option, row in own if not is_option]
        options = [row for is_option, row in own if is_option]
        shared = [record[1] for record in map(_record, self.get_params(ctx)[len(self.params) :]) if record]  # type: ignore[attr-defined]
        commands: list[tuple[str, str]] = []
        if isinstance(self, TyperGroup):
            commands = [
                (name, (command.help or "").partition("\n")[0])
                for name, command in self.commands.items()
                if not command.hidden
            ]
        sections = (
            (_("Commands"), commands),
            (_("Arguments"), arguments),
            (_("Options"), options),
            (_("Options of every command"), shared),
            (_("Exit codes"), _exit_codes() if ctx.parent is None else []),
        )
        for title, rows in sections:
            if rows:
                blocks.append([_heading(title), *_table(rows, width)])
        return "\n\n".join("\n".join(block) for block in blocks if any(block))


class OurCommand(_Ours, TyperCommand):
    """A command whose texts are ours."""


class OurGroup(_Ours, TyperGroup):
    """A group whose texts are ours; called without a command, it does its own work or else shows its help."""

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the first word names; raises UnknownCommand."""
        command = self.get_command(ctx, args[0])
        if command is None:
            raise UnknownCommand(args[0], self.list_commands(ctx), ctx)
        return args[0], command, args[1:]

    def invoke(self, ctx: Context) -> Any:
        """Run the command that was named, or the group's own work, or show its help."""
        if not ctx._protected_args and not self.invoke_without_command:
            sys.stdout.write(self.get_help(ctx) + "\n")
            return 0
        return super().invoke(ctx)


def new_app(help: str = "", example: str = "") -> typer.Typer:
    """An empty group of commands: a `typer.Typer` that speaks our words."""
    return typer.Typer(
        cls=OurGroup,
        help=help,
        epilog=example,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        invoke_without_command=False,
    )


def _show_help(ctx: Context, param: Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        sys.stdout.write(ctx.get_help() + "\n")
        ctx.exit()


def _be_quiet(ctx: Context, param: Parameter, value: bool) -> None:
    if value:
        ctx.obj.quiet = True


def _shared_parameters() -> list[Parameter]:
    return [
        TyperOption(
            param_decls=[*option.names, f"shared_{option.names[-1].strip('-')}"],
            metavar=option.metavar or None,
            is_flag=not option.metavar,
            expose_value=False,
            callback=_be_quiet if option is QUIET else None,
            help=_(option.help)
            + (_(" (variable {variable})").format(variable=option.variable) if option.variable else ""),
        )
        for option in SHARED_OPTIONS
    ]


def _exit_codes() -> list[tuple[str, str]]:
    return [(str(int(code)), _(meaning)) for code, meaning in EXIT_MEANINGS.items()]


def _heading(title: str) -> str:
    return _("{title}:").format(title=title)


def _record(parameter: Parameter) -> tuple[bool, tuple[str, str]] | None:
    """Whether a parameter is an option, and its row of the help page; None when it is hidden."""
    if isinstance(parameter, TyperArgument):
        return None if parameter.hidden else (False, (_metavar(parameter), parameter.help or ""))
    if not isinstance(parameter, TyperOption) or parameter.hidden:
        return None
    names = ", ".join([*parameter.opts, *parameter.secondary_opts])
    text = parameter.help or ""
    if not parameter.is_flag:
        names += f" {_metavar(parameter)}"
        if parameter.default not in (None, "", ()) and parameter.show_default:
            text += _(" (default: {default})").format(default=parameter.default)
    return True, (names, text)


def _metavar(parameter: Parameter) -> str:
    metavar = parameter.metavar or parameter.name or ""
    return metavar.removeprefix("[").replace("]", "") if isinstance(parameter, TyperArgument) else metavar


def _table(rows: list[tuple[str, str]], width: int) -> list[str]:
    """Two columns: names, and what they do, folded beside or below long names."""
    first = min(max(cell_width(name) for name, _text in rows), 28) + 4
    lines = []
    for name, text in rows:
        left = "  " + name
        folded = wrap(text, max(width - first, 20))
        if cell_width(left) > first - 2:
            lines.append(left)
        else:
            lines.append((left + " " * (first - cell_width(left)) + folded.pop(0)).rstrip())
        lines += [" " * first + line for line in folded]
    return lines
