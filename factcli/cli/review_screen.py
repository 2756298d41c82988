"""A review on a terminal's screen: one fact a page, one key a step."""

from collections.abc import Callable

from factcli.cli.review_steps import Step, Steps, read_step
from factcli.curate.review.reviewing import Review
from factcli.errors import Fault
from factcli.messages import _
from factcli.render.quiz_terminal import LEAST_WIDTH, Canvas
from factcli.render.review_terminal import draw_faults, draw_help, draw_review
from factcli.render.wording import clean
from factcli.render.wrap import wrap
from factcli.terminal.keys import Key, KeyName
from factcli.terminal.screen import Frame, Screen

_LONGEST_FOOT = 3
_STEP_OF_KEY = {
    KeyName.LEFT: Step.BACK,
    KeyName.RIGHT: Step.NEXT,
    KeyName.ENTER: Step.NEXT,
    KeyName.END_OF_INPUT: Step.QUIT,
}


class ReviewScreen:
    """Plays a review on a screen until the person leaves."""

    def __init__(self, review: Review, screen: Screen, *, color: bool, ascii_only: bool) -> None:
        self._review, self._screen = review, screen
        self._color, self._ascii_only = color, ascii_only
        self._steps = Steps(review, screen.lend, self._wants_again)

    def play(self) -> None:
        """Show the facts and take steps, each saved before the next is shown."""
        note = ""
        while True:
            self._screen.show(
                self._frame(lambda canvas: draw_review(self._review, canvas), self._hint(), note)
            )
            step = None
            while step is None:
                step = _step_of(self._screen.read_key())
            if step is Step.QUIT:
                return
            if step is Step.HELP:
                self._screen.show(self._frame(draw_help, _("Any key: back")))
                self._screen.read_key()
                note = ""
            else:
                note = self._steps.take(step)

    def _hint(self) -> str:
        if self._review.current is not None:
            return _("k keep · e edit · d drop · u undo · n next · b back · ? help · q quit")
        if self._review.open_count:
            return _("n: to the first that is still to review · b back · u undo · q quit")
        return _("q quit · b back · u undo")

    def _wants_again(self, faults: tuple[Fault, ...]) -> bool:
        self._screen.show(
            self._frame(
                lambda canvas: draw_faults(faults, canvas), _("e: edit again · any other key: give up")
            )
        )
        return _step_of(self._screen.read_key()) is Step.EDIT

    def _frame(self, body: Callable[[Canvas], str], hint: str, note: str = "") -> Callable[[int], Frame]:
        def paint(width: int) -> Frame:
            canvas = Canvas(width, color=self._color, ascii_only=self._ascii_only)
            foot = [line for text in (clean(note), hint) if text for line in _foot(text, width)]
            return Frame(tuple(body(canvas).split("\n")), tuple(foot))

        return paint


def _foot(text: str, width: int) -> list[str]:
    return wrap(text, max(width, LEAST_WIDTH))[:_LONGEST_FOOT]


def _step_of(key: Key) -> Step | None:
    if key.name is KeyName.TEXT:
        return Step.NEXT if key.text in (" ", "　") else read_step(key.text)
    return _STEP_OF_KEY.get(key.name)
