"""The steps of a review, the same by keys and by lines: their words, and what each does."""

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from enum import StrEnum

from factcli.cli.editor import edit_text, find_editor
from factcli.curate.review.reviewing import ChangedMeanwhileError, Review, is_unfinished
from factcli.errors import Fault, InputError, MachineError
from factcli.messages import _
from factcli.text.normalize import normalize


class Step(StrEnum):
    """What a person can ask for."""

    KEEP = "keep"
    EDIT = "edit"
    DROP = "drop"
    UNDO = "undo"
    NEXT = "next"
    BACK = "back"
    QUIT = "quit"
    HELP = "help"


_WORDS = {
    Step.KEEP: ("k", "保留"),
    Step.EDIT: ("e", "编辑", "修改"),
    Step.DROP: ("d", "删除", "丢弃"),
    Step.UNDO: ("u", "撤销"),
    Step.NEXT: ("n", "s", "skip", "下一条", "跳过"),
    Step.BACK: ("b", "p", "previous", "返回", "上一条"),
    Step.QUIT: ("q", "exit", "退出", "离开"),
    Step.HELP: ("?", "h", "帮助"),
}
_STEP_OF = {word: step for step, words in _WORDS.items() for word in (step.value, *words)}


def read_step(text: str) -> Step | None:
    """The step that a key or a typed word means; None for another."""
    return _STEP_OF.get(normalize(text).text.strip())


class Steps:
    """Does what is asked for, on a review; how the terminal is lent and faults are shown is handed in.

    `lend` gives the terminal to an editor; `wants_again` shows the faults of an edited fact, and tells whether
    the person wants to edit it again.
    """

    def __init__(
        self,
        review: Review,
        lend: Callable[[], AbstractContextManager[None]],
        wants_again: Callable[[tuple[Fault, ...]], bool],
    ) -> None:
        self.review, self._lend, self._wants_again = review, lend, wants_again

    def take(self, step: Step) -> str:
        """Take a step other than leaving and help; what is to be said about it.

        Raises MachineError when the base can't be saved, BaseError when another program has broken it.
        """
        try:
            return self._take(step)
        except ChangedMeanwhileError:
            return _(
                "Another program has changed the file: it was read anew, and nothing was saved. Look again."
            )
        except InputError as error:
            return f"{error.message} {error.hint}"

    def _take(self, step: Step) -> str:
        review = self.review
        if step is Step.BACK:
            review.go(review.place - 1)
        elif step is Step.UNDO:
            return _("Taken back and saved.") if review.undo() else _("There is nothing to take back.")
        elif step is Step.NEXT:
            review.go(review.next_open(0) if review.current is None else review.place + 1)
        elif review.current is None:
            return _("No fact is shown here.")
        elif step is Step.KEEP:
            if is_unfinished(review.current):
                return _("It holds TODO: edit it with e, or go on with n.")
            review.keep()
            return _("Kept and saved.")
        elif step is Step.DROP:
            review.drop()
            return _("Dropped and saved; u brings it back.")
        elif step is Step.EDIT:
            return self._edit()
        return ""

    def _edit(self) -> str:
        text = before = self.review.text
        while True:
            try:
                command = find_editor(os.environ, has_terminal=sys.stdin.isatty() and sys.stdout.isatty())
                with self._lend():
                    text = edit_text(text, command)
            except MachineError as error:
                return f"{error.message} {error.hint}".rstrip()
            if text == before:
                return _("Nothing was changed.")
            faults = self.review.replace(text)
            if not faults:
                return _("Changed and saved.")
            if not self._wants_again(faults):
                return _("Left as it was.")
