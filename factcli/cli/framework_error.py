"""From an error of the command-line library to our own sentence, by its type and fields, never its English."""

from typing import Any

from typer._click import types
from typer._click.core import Context, Parameter
from typer._click.exceptions import (
    BadArgumentUsage,
    BadOptionUsage,
    BadParameter,
    ClickException,
    FileError,
    MissingParameter,
    NoSuchOption,
)
from typer._types import TyperChoice
from typer.core import TyperArgument, TyperOption

from factcli.cli.choices import did_you_mean
from factcli.cli.framework import HELP_NAMES, EmptyValue, ExtraWords, UnknownCommand
from factcli.errors import FactcliError, InputError, MachineError
from factcli.messages import _, ngettext


def word_error(error: ClickException) -> FactcliError:
    """The sentence and the hint for an error that the library raised."""
    context: Context | None = getattr(error, "ctx", None)
    if isinstance(error, UnknownCommand):
        return _unknown_command(error, context)
    if isinstance(error, EmptyValue):
        name = _name(error.parameter, context)
        return InputError(_("The value of {option} is empty.").format(option=name), _see_help(context))
    if isinstance(error, ExtraWords):
        return InputError(
            ngettext(
                "There is no place for the word “{words}” here.",
                "There is no place for the words “{words}” here.",
                len(error.words),
            ).format(words=" ".join(error.words)),
            _see_help(context),
        )
    if isinstance(error, NoSuchOption):
        return InputError(
            _("There is no option {option}.").format(option=error.option_name),
            did_you_mean(error.option_name, _option_names(context))
            or _("If it is no option but a text, write -- before it."),
        )
    if isinstance(error, MissingParameter):
        return InputError(
            _("{parameter} is missing.").format(parameter=_name(error.param, context)), _see_help(context)
        )
    if isinstance(error, BadParameter):
        return InputError(_bad_value(error, context), _expected(error.param) or _see_help(context))
    if isinstance(error, BadOptionUsage):
        if _takes_value(error.option_name, context):
            message = _("The option {option} needs a value.")
        else:
            message = _("The option {option} takes no value.")
        return InputError(message.format(option=error.option_name), _see_help(context))
    if isinstance(error, BadArgumentUsage):
        return InputError(_("A value is missing."), _see_help(context))
    if isinstance(error, FileError):
        return MachineError(_("The file {file} can't be opened.").format(file=error.filename))
    return InputError(_("This can't be understood."), _see_help(context))


def _unknown_command(error: UnknownCommand, context: Context | None) -> FactcliError:
    """What is no command may be an option that lacks its dashes, or a slip."""
    option = f"--{error.name}"
    if option in _option_names(context):
        suggestion = _("Did you mean “{choice}”?").format(choice=option)
    else:
        suggestion = did_you_mean(error.name, error.choices)
    return InputError(
        _("There is no command “{name}”.").format(name=error.name), suggestion or _see_help(context)
    )


def _see_help(context: Context | None) -> str:
    command = context.command_path if context else "factcli"
    return _("{command} shows how it is called.").format(command=f"{command} {HELP_NAMES[0]}")


def _option_names(context: Context | None) -> list[str]:
    parameters = context.command.get_params(context) if context else []
    return [name for parameter in parameters if isinstance(parameter, TyperOption) for name in parameter.opts]


def _takes_value(name: str, context: Context | None) -> bool:
    parameters = context.command.get_params(context) if context else []
    return not any(
        isinstance(parameter, TyperOption) and parameter.is_flag and name in parameter.opts
        for parameter in parameters
    )


def _name(parameter: Parameter | None, context: Context | None) -> str:
    if isinstance(parameter, TyperArgument):
        return (parameter.metavar or parameter.name or "").strip("[].")
    if parameter is not None and parameter.opts:
        return parameter.opts[-1]
    return _("A value")


def _bad_value(error: BadParameter, context: Context | None) -> str:
    given: Any = getattr(error, "given", None)
    values = [given] if isinstance(given, str) else [*(given or ())]
    name = _name(error.param, context)
    if len(values) == 1:
        return _("“{value}” is no value of {parameter}.").format(value=values[0], parameter=name)
    return _("The value of {parameter} can't be used.").format(parameter=name)


def _expected(parameter: Parameter | None) -> str:
    """What the parameter takes, by its type."""
    kind = parameter.type if parameter is not None else None
    if isinstance(kind, TyperChoice):
        choices = _(", ").join(map(str, kind._normalized_mapping().values()))
        return _("It takes one of: {choices}.").format(choices=choices)
    if isinstance(kind, types._NumberRangeBase):
        if kind.min is not None and kind.max is not None:
            return _("It takes a number from {least} to {most}.").format(least=kind.min, most=kind.max)
        if kind.min is not None:
            return _("It takes a number from {least} on.").format(least=kind.min)
        return _("It takes a number up to {most}.").format(most=kind.max)
    if isinstance(kind, types.IntParamType):
        return _("It takes a whole number.")
    if isinstance(kind, types.FloatParamType):
        return _("It takes a number.")
    if isinstance(kind, types.BoolParamType):
        return _("It takes yes or no.")
    return ""
