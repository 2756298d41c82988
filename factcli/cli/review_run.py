"""A base gone through on a screen or line by line: the work of `factcli base review`, once its options are read."""

import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from factcli.cli import streams
from factcli.cli.color import wants_color
from factcli.cli.exit_code import ExitCode
from factcli.cli.quoted_text import read_quoted_texts
from factcli.cli.review_steps import Step, Steps, read_step
from factcli.cli.settings import Settings
from factcli.curate.review.reviewing import Review
from factcli.errors import Fault, InputError, MachineError, Place
from factcli.messages import _
from factcli.render.review_text import fault_texts, help_text, review_text
from factcli.store.file import clear_leftovers
from factcli.store.lock import HeldError, hold_alone
from factcli.terminal.prompt import ask_line
from factcli.terminal.screen import Screen, can_play

_YES = (Step.EDIT.value, "e", "y", "yes", "是")


def run_review(
    settings: Settings, file: str, *, sources: Sequence[str] = (), plain: bool = False
) -> ExitCode:
    """Go through the base in `file`, every step saved at once.

    Raises InputError for a base of another kind or when nothing can be read from, BaseError when it can't be read
    or its facts don't stand on lines of their own, MachineError when it can't be saved or is being reviewed elsewhere.
    """
    if file.lower().endswith((".jsonl", ".facts")):
        raise InputError(
            _("Review goes through bases in YAML only."),
            _("Change the YAML file that this one was made from."),
            Place(file),
        )
    if sys.stdin is None:
        raise InputError(_("There is no standard input to read answers from."))
    from factcli.facts.load import check_file, read_base

    path = Path(file)
    check_file(path)
    texts: dict[str, str] = {}
    if sources:
        held, _faults = read_base(path)
        [texts] = read_quoted_texts(sources, [held], quiet=settings.quiet)
    try:
        with hold_alone(path.resolve()):
            clear_leftovers(path.resolve())
            _play(settings, Review(path, texts), plain=plain)
    except HeldError as error:
        hint = _("Go on there, or end it there first (process {number}).")
        raise MachineError(
            _("This base is being reviewed in another terminal."),
            hint.format(number=error.holder) if error.holder else _("Go on there, or end it there first."),
            Place(file),
        ) from None
    return ExitCode.FINE


def _play(settings: Settings, review: Review, *, plain: bool) -> None:
    if plain or not can_play(sys.stdin, sys.stdout, os.environ):
        _play_by_lines(review)
        return
    from factcli.cli.review_screen import ReviewScreen

    with Screen(sys.stdin, sys.stdout) as screen:
        ReviewScreen(
            review,
            screen,
            color=wants_color(settings.color, os.environ, True),
            ascii_only=not streams.encodes_everything(),
        ).play()
    review.go(len(review.facts))
    streams.write_line(review_text(review))


def _play_by_lines(review: Review) -> None:
    steps = Steps(review, nullcontext, _wants_again)
    streams.write_line(_("Type k, e, d, u, n, b or q; ? explains them."))
    streams.write_line(review_text(review))
    while (line := ask_line("> ", sys.stdin, sys.stdout)) is not None:
        step = read_step(line)
        if step is Step.QUIT:
            return
        if step is None or step is Step.HELP:
            streams.write_line(help_text())
            continue
        if note := steps.take(step):
            streams.write_line(note)
        streams.write_line(review_text(review))


def _wants_again(faults: tuple[Fault, ...]) -> bool:
    streams.write_line("\n".join([_("Not saved: the fact has faults"), *fault_texts(faults)]))
    answer = ask_line(_("Edit again? e: yes, Enter: no > "), sys.stdin, sys.stdout)
    return (answer or "").strip().lower() in _YES
