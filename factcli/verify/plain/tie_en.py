"""English ties: founded by, the director of, has its seat in."""

from collections.abc import Iterator
from functools import cache

from factcli.text.span import Span
from factcli.verify.plain.lead import is_time_word
from factcli.verify.plain.reading import Reading
from factcli.verify.plain.table import ANAPHORS, ARTICLES, COPULAS, FUNCTION, OPENERS, VERBS_EN
from factcli.verify.plain.tie import Tie
from factcli.verify.plain.tie_table import BY, CURRENT_EN, DOER, NOUN, PHRASES_EN, PLACE

_LONGEST_TITLE = 3
"""Words between a phrase and the name that it leads to: by the violinist Erik Moor."""
_AUXILIARIES = COPULAS | {"has", "have", "had", "also", "who", "which", "that"}


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """The phrases by their first word, the longest first."""
    rows: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for kind, form, words in PHRASES_EN:
        for phrase in words.split():
            split = tuple(phrase.split("_"))
            rows.setdefault(split[0], []).append((split, kind, form))
    for found in rows.values():
        found.sort(key=lambda row: -len(row[0]))
    return rows


def find_ties_en(reading: Reading) -> list[Tie]:
    """The ties that an English stretch states."""
    return list(_Words(reading).ties())


class _Words:
    """The words of a stretch, by number."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.tokens
        self.forms = tuple(token.form for token in reading.tokens)

    def ties(self) -> Iterator[Tie]:
        """The ties, phrase by phrase."""
        for number, form in enumerate(self.forms):
            for phrase, kind, stands in _phrases().get(form, ()):
                end = self._phrase_end(phrase, number)
                if not end:
                    continue
                read = {BY: self._by, DOER: self._doer, NOUN: self._noun}[stands]
                tie = read(kind, number, end)
                if tie is not None:
                    yield tie
            if form == "in":
                tie = self._kind_in(number)
                if tie is not None:
                    yield tie

    def _phrase_end(self, phrase: tuple[str, ...], number: int) -> int:
        """Where a phrase ends that begins with a word; a year may stand before its "by"; 0 where it doesn't stand there."""
        end = number + len(phrase)
        if self.forms[number:end] == phrase:
            return 0 if self._is_broken(number, end) else end
        is_dated = phrase[-1] == "by" and self.forms[number : end + 1] == (*phrase[:-1], "in", "by")
        between = self.reading.masked[self.words[end - 1].end : self.words[end].start] if is_dated else ""
        return end + 1 if "\x00" in between and not between.strip(" \x00") else 0

    def _is_broken(self, start: int, end: int) -> bool:
        """Whether a mark or figure stands between two words of a phrase."""
        return any(self._gap(number) != " " for number in range(start + 1, end))

    def _gap(self, number: int) -> str:
        """What stands between a word and the one before it."""
        return self.reading.text[self.words[number - 1].end : self.words[number].start]

    def _by(self, kind: str, start: int, end: int) -> Tie | None:
        names = self._names_after(end, is_place=kind == PLACE)
        if names is None:
            return None
        thing = self._thing_before(start)
        if thing is None:
            return None
        stop, holders = names
        return self._tie(kind, thing, (start, stop), holders)

    def _kind_in(self, number: int) -> Tie | None:
        """A thing that is of a kind in a place: is a town in Norland."""
        start = number - 1
        while start > 0 and not self.words[start].is_name and self.forms[start] not in FUNCTION:
            start -= 1
        if number - start < 2 or self.forms[start] not in ("a", "an") or self.forms[start - 1] not in COPULAS:
            return None
        return self._by(PLACE, start - 1, number + 1) if start > 0 else None

    def _doer(self, kind: str, start: int, end: int) -> Tie | None:
        begin = start
        while begin > 0 and self.words[begin - 1].is_name and self._gap(begin) == " ":
            begin -= 1
        if begin == start or (begin and self._gap(begin) == " ") or self.forms[begin] in ARTICLES | ANAPHORS:
            return None
        stop = self._noun_phrase_end(end)
        if stop == end or self._gap(end) != " ":
            return None
        holder = self._cut(begin, start)
        return self._tie(kind, (end, stop), (begin, end), (holder,))

    def _noun(self, kind: str, start: int, end: int) -> Tie | None:
        """A noun for the holder with its owner: the mayor of Ostby is Ida Berg, Ostby's mayor, its mayor."""
        before = self.forms[start - 1] if start else ""
        owner, stop, begin = (0, 0), end, start
        if start and self._gap(start) == "-":
            return None  # vice-captain
        owns = start > 0 and self.reading.text[: self.words[start - 1].end].endswith("'s")
        if owns:
            begin = self._noun_phrase_start(start)
            owner = (begin, start)
        elif start and before not in CURRENT_EN and self._gap(start) == " " and before not in COPULAS:
            return None
        else:
            begin = start - 1 if before in CURRENT_EN else start
            if begin and self.forms[begin - 1] in ("the", "its", "their") and self._gap(begin) == " ":
                begin -= 1
        if end < len(self.forms) and self.forms[end] == "of" and self._gap(end) == " ":
            stop = self._noun_phrase_end(end + 1)
            owner = (end + 1, stop)
        found = self._holder_of(begin, stop, is_place=kind == PLACE)
        if found is None:
            return None
        covered, holders = found
        return self._tie(kind, owner, (min(begin, covered[0]), max(stop, covered[1])), holders)

    def _holder_of(
        self, begin: int, stop: int, *, is_place: bool
    ) -> tuple[tuple[int, int], tuple[str, ...]] | None:
        """The holder after or before a noun phrase, joined by "is", by a comma, or by nothing."""
        after = stop
        if after < len(self.forms) and self.forms[after] in ("is", "was", "are") and self._gap(after) == " ":
            after += 1
            if is_place and self.forms[after : after + 1] == ("in",):
                after += 1
            names = self._names_after(after, is_place=is_place)
            return None if names is None else ((begin, names[0]), names[1])
        end = begin
        if end > 0 and self.forms[end - 1] in ("is", "was", "became") and self._gap(end) == " ":
            end -= 1
            first = self._names_start(end)
            opens = first == 0 or self._gap(first) != " "
            return ((first, stop), (self._cut(first, end),)) if first < end and opens else None
        if end > 0 and self._gap(end) == ", ":
            first = self._names_start(end)
            if first < end and (first == 0 or self._gap(first) != " "):
                return (first, stop), (self._cut(first, end),)
        if after < len(self.forms) and self._gap(after) in (" ", ", "):
            names = self._names_after(after, is_place=is_place)
            if names is not None and (self._gap(after) == " " or self._is_apposed(names[0])):
                return (begin, names[0]), names[1]
        return None

    def _is_apposed(self, stop: int) -> bool:
        return stop == len(self.forms) or self._gap(stop).startswith(",")

    def _names_start(self, end: int) -> int:
        start = end
        while start > 0 and self._is_name(start - 1) and (start == end or self._gap(start) in (" ", ". ")):
            start -= 1
        return start

    def _is_name(self, number: int) -> bool:
        return self.words[number].is_name and self.forms[number] not in FUNCTION

    def _names_after(self, start: int, *, is_place: bool) -> tuple[int, tuple[str, ...]] | None:
        """The names after a phrase, and the number of the word after them; a few words of title may stand before."""
        begin = start
        while begin < len(self.forms) and begin - start <= _LONGEST_TITLE and not self._is_name(begin):
            form = self.forms[begin]
            light = form in ARTICLES or (is_place and form == "of")
            if not light and (form in FUNCTION or form in OPENERS or form in VERBS_EN):
                return None
            if begin > start and self._gap(begin) != " ":
                return None
            begin += 1
        if begin >= len(self.forms) or not self._is_name(begin):
            return None
        if begin > start and self._gap(begin) != " ":
            return None
        found: list[str] = []
        while begin < len(self.forms) and self._is_name(begin):
            stop = begin + 1
            while stop < len(self.forms) and self._is_name(stop) and self._gap(stop) in (" ", ". ", "-"):
                stop += 1
            if self.reading.text[: self.words[stop - 1].end].endswith("'s"):
                return None
            found.append(self._cut(begin, stop))
            begin = stop
            if begin + 1 < len(self.forms) and self.forms[begin] == "and" and self._is_name(begin + 1):
                begin += 1
            elif begin < len(self.forms) and self._gap(begin) != ", ":
                break
        return stop, tuple(found)

    def _noun_phrase_end(self, start: int) -> int:
        """Where the noun phrase from a word on ends: before a verb, a mark, a figure or a preposition but "of"."""
        stop = start
        while stop < len(self.forms):
            form = self.forms[stop]
            if stop > start and self._gap(stop) not in (" ", "-"):
                break
            is_name = self.words[stop].is_name
            if form in COPULAS or (form in VERBS_EN and not is_name):
                break
            if form in OPENERS and not self._goes_on(stop):
                break
            stop += 1
        return stop

    def _goes_on(self, number: int) -> bool:
        """Whether a preposition stands within a name: Siege on Block 13."""
        inside = 0 < number < len(self.words) - 1
        return (
            inside
            and self.words[number - 1].is_name
            and self.words[number + 1].is_name
            and (self.forms[number] not in ("by", "in"))
        )

    def _noun_phrase_start(self, end: int) -> int:
        start = end
        while start > 0 and self.forms[start - 1] not in COPULAS | VERBS_EN:
            start -= 1
            if start and self._gap(start) != " ":
                break
        return start

    def _thing_before(self, place: int) -> tuple[int, int] | None:
        """The words that a phrase says something of; an empty stretch where they only take something up; None if unsure."""
        end = place
        is_first = not self._begins_piece(place)
        if place and self.forms[place - 1] == "and":
            end -= 1
        while end > 0:
            start = end - 1
            while start > 0 and not self._begins_piece(start):
                start -= 1
            verb = next((number for number in range(start, end) if self._is_verb(number)), None)
            is_light = all(form in _AUXILIARIES or is_time_word(form) for form in self.forms[start:end])
            if verb is not None and verb > start and not is_light:
                after = range(verb + 1, end)
                unsure = is_first and any(
                    self.words[number].is_name or self.forms[number] in OPENERS | {"of"} for number in after
                )
                return None if unsure else self._subject(start, verb)
            opens = self.forms[start] in OPENERS
            if not is_light and verb is None and not opens:
                return self._subject(start, end)
            end = start - 1 if start and self.forms[start - 1] == "and" else start
            is_first = False
        return (0, 0) if place and self.words[0].start == 0 and self.forms[0] in _AUXILIARIES else None

    def _is_verb(self, number: int) -> bool:
        token = self.words[number]
        return (
            token.form in _AUXILIARIES
            or token.form in VERBS_EN
            or (token.form.endswith("ed") and not token.is_name)
        )

    def _begins_piece(self, number: int) -> bool:
        """Whether a mark or a joint stands before a word."""
        if number >= len(self.forms):
            return False
        return number > 0 and (
            self.forms[number - 1] == "and" or any(mark in self._gap(number) for mark in ",;:(")
        )

    def _subject(self, start: int, end: int) -> tuple[int, int]:
        first = self.forms[start]
        return (0, 0) if first in ANAPHORS else (start, end)

    def _cut(self, start: int, end: int) -> str:
        """Words of the stretch, without articles and the owner's mark."""
        forms = [
            form
            for number, form in enumerate(self.forms[start:end], start)
            if form not in ARTICLES or (number > start and self.words[number].is_name)
        ]
        return " ".join(forms)

    def _tie(
        self, kind: str, thing: tuple[int, int], phrase: tuple[int, int], holders: tuple[str, ...]
    ) -> Tie:
        spans = [
            Span(self.words[start].start, self.words[end - 1].end)
            for start, end in (thing, phrase)
            if end > start
        ]
        return Tie(kind, self._cut(*thing), holders, tuple(spans))
