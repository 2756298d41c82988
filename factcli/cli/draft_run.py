"""A draft base made of an article and written: the work of `factcli base draft`, once its options are read."""

from pathlib import Path

from factcli.cli import streams
from factcli.cli.article_file import read_article_file
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.errors import InputError, MachineError, Place
from factcli.messages import _, ngettext


def write_draft(
    settings: Settings,
    file: str,
    *,
    output: str = "",
    name: str = "",
    title: str = "",
    overwrite: bool = False,
) -> ExitCode:
    """Write the draft to `output`, or to standard output when that is empty; what it holds is said on standard error.

    Raises InputError when `output` exists and isn't to be replaced, or when `name` can't name a base.
    """
    from factcli.curate.draft.make import make_draft
    from factcli.curate.draft.yaml_text import write_base
    from factcli.facts.shapes import is_name

    if name and not is_name(name):
        raise InputError(
            _('"{text}" can\'t be the name of a base.').format(text=name),
            _("Write one word without blanks and slashes."),
        )
    target = Path(output)
    if output and target.is_dir():
        raise InputError(_("{file} is a folder.").format(file=output), _("Name a file in it."))
    if output and not overwrite and target.exists():
        raise InputError(
            _("{file} exists already.").format(file=output),
            _("Name another file, or replace it with --force."),
        )
    article = read_article_file(file, quiet=settings.quiet, title=title)
    made = make_draft(article, name or _name_of(file), title)
    comments = (
        _(
            "A draft made from an article. It is a beginning, not yet a base to rely on: go through every fact,"
        ),
        _(
            "settle what is marked, and say things in your own words; then run factcli base check --source on it."
        ),
    )
    text = write_base(made.base, comments)
    if output:
        _write(target, text)
    else:
        streams.write_result(text.rstrip("\n"))
    if not settings.quiet:
        _say_what_it_holds(len(made.base.facts), made.unfinished, output)
    return ExitCode.FINE


def _name_of(file: str) -> str:
    """A name for the base: that of the article's file."""
    from factcli.facts.shapes import is_name

    name = "-".join(Path(file).stem.split())
    return name if is_name(name) else "draft"


def _write(target: Path, text: str) -> None:
    from factcli.store.file import replace_file

    try:
        replace_file(target, text.encode())
    except OSError as error:
        from factcli.store.refusal import refusal_reason

        raise MachineError(
            _("The draft can't be written: {reason}.").format(reason=refusal_reason(error)),
            _("Name a file in a folder that you may write to."),
            Place(str(target)),
        ) from None


def _say_what_it_holds(count: int, unfinished: int, output: str) -> None:
    message = ngettext(
        "{count} fact drafted, {todo} with TODO.", "{count} facts drafted, {todo} with TODO.", count
    )
    streams.write_note(message.format(count=count, todo=unfinished))
    if not count:
        streams.write_note(_("Nothing in the text looks like a fact: no figure, year, name or list."))
    elif output:
        hint = _("Next: factcli base review {file}, then factcli base check {file} --source ARTICLE")
        streams.write_note(hint.format(file=output))
