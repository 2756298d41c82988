"""Names that an article uses: one entity a thing, with every form that stands in the text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from factcli.text.span import Span


@dataclass(slots=True)
class Named:
    """A thing with a name: its forms as written, the fullest first, and its kind, "" where its name doesn't tell."""

    forms: list[str]
    kind: str = ""
    key: str = ""
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def also(self) -> tuple[str, ...]:
        """The forms other than its key, the fullest first."""
        return tuple(form for form in self.forms if form != self.key)


class NameTable:
    """The names of an article, found in its sentences by any form; the longest form counts."""

    def __init__(self, named: Iterable[Named]) -> None:
        self.named = list(named)
        self._by_form: dict[str, Named] = {}
        for one in self.named:
            for form in one.forms:
                self._by_form.setdefault(form, one)
        self._by_start: dict[str, list[str]] = {}
        for form in sorted(self._by_form, key=lambda form: (-len(form), form)):
            self._by_start.setdefault(form[:2], []).append(form)

    def find(self, text: str) -> list[tuple[Span, Named]]:
        """Where names stand in a text; in English only as whole words."""
        found: list[tuple[Span, Named]] = []
        place = 0
        while place < len(text):
            for form in self._by_start.get(text[place : place + 2], ()):
                end = place + len(form)
                if text.startswith(form, place) and not _is_inside_word(text, place, end):
                    found.append((Span(place, end), self._by_form[form]))
                    place = end - 1
                    break
            place += 1
        return found

    def called(self, form: str) -> Named | None:
        """The thing with this very name."""
        return self._by_form.get(form)

    def by_count(self) -> list[Named]:
        """The things with names, the one said most first."""
        return sorted(self.named, key=lambda named: -sum(named.counts.values()))

    def choose_keys(self, texts: Iterable[str]) -> None:
        """Give each thing the key that the texts use most; of two the fuller."""
        for text in texts:
            for span, named in self.find(text):
                form = span.cut(text)
                named.counts[form] = named.counts.get(form, 0) + 1
        for named in self.named:
            order: Mapping[str, int] = {form: place for place, form in enumerate(named.forms)}
            order = {form: len(form) if named.kind == "company" else place for form, place in order.items()}
            named.key = min(named.forms, key=lambda form: (-named.counts.get(form, 0), order[form]))


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Whether letters or digits go on at either end of an English form."""
    return (
        text[start].isascii() and start > 0 and _is_letter(text[start - 1]) and _is_letter(text[start])
    ) or (_is_letter(text[end - 1]) and end < len(text) and _is_letter(text[end]))


def _is_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
