"""A sentence in outline: each figure, period, name, title and quoted term is one sign, so that patterns can be short."""

from collections.abc import Iterable, Iterator

from factcli.text.span import Span

QUANTITY, PERIOD, NAME, TITLE, QUOTED, BRACKET = "\ue000\ue001\ue002\ue003\ue004\ue005"
"""The signs; an article holds none of them, for they are for private use and nothing a reader sees."""
_MARKS = "，,；;：:。！？!?…"
_PAIRS = {"“": "”", "《": "》", "「": "」", "『": "』", '"': '"', "(": ")", "（": "）", "〈": "〉"}
_QUOTES = '“「『"'
_LONGEST_INSIDE = 80


class Sketch:
    """The outline of a sentence. `signs` is its text; the place of a sign is not that of what it stands for."""

    __slots__ = ("_ends", "_starts", "signs", "text")

    def __init__(self, text: str, pieces: Iterable[tuple[Span, str]]) -> None:
        self.text = text
        starts: list[int] = []
        ends: list[int] = []
        signs: list[str] = []
        place = 0
        for span, sign in sorted(pieces):
            if span.start < place:
                continue
            for here in range(place, span.start):
                starts.append(here)
                ends.append(here + 1)
                signs.append(text[here])
            starts.append(span.start)
            ends.append(span.end)
            signs.append(sign)
            place = span.end
        for here in range(place, len(text)):
            starts.append(here)
            ends.append(here + 1)
            signs.append(text[here])
        self._starts, self._ends, self.signs = starts, ends, "".join(signs)

    def sign_behind(self, core: Span, start: int, end: int) -> int:
        """The sign behind the one in which a stretch of the text ends, from `start` on; one behind `end` at most."""
        return (
            next((place for place in range(start, end) if self.span(place, place + 1).end >= core.end), end)
            + 1
        )

    def span(self, start: int, end: int) -> Span:
        """Where in the sentence the signs from `start` to `end` stand."""
        start, end = min(start, len(self.signs)), min(end, len(self.signs))
        if start >= end:
            here = self._starts[start] if start < len(self._starts) else len(self.text)
            return Span(here, here)
        return Span(self._starts[start], self._ends[end - 1])

    def words(self, start: int, end: int) -> str:
        """The words of the sentence that the signs from `start` to `end` stand for."""
        return self.span(start, end).cut(self.text)

    def clauses(self) -> Iterator[Span]:
        """The clauses as stretches of signs, without the marks between them."""
        begin = 0
        for place, sign in enumerate(self.signs + "。"):
            listed = sign == "、" and place > begin and self.signs[place - 1] in QUANTITY
            if sign in _MARKS or listed:
                if place > begin:
                    yield Span(begin, place)
                begin = place + 1


def find_enclosed(text: str) -> list[tuple[Span, str]]:
    """The titles, quoted terms and brackets of a sentence, outermost only, each with its sign."""
    found: list[tuple[Span, str]] = []
    place = 0
    while place < len(text):
        closer = _PAIRS.get(text[place], "")
        end = text.find(closer, place + 1, place + _LONGEST_INSIDE) if closer else -1
        if end > place + 1:
            sign = TITLE if text[place] in "《〈" else QUOTED if text[place] in _QUOTES else BRACKET
            found.append((Span(place, end + 1), sign))
            place = end
        place += 1
    return found


def without_marks(text: str) -> str:
    """A title or quoted term without the marks around it."""
    if len(text) > 2 and _PAIRS.get(text[0]) == text[-1]:
        return text[1:-1].strip()
    return text
