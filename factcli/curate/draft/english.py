"""English sentences to findings: piece by piece, what is said of whom, with what the article's names stand for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcli.curate.draft.context import Context
from factcli.curate.draft.english_figure import find_figure
from factcli.curate.draft.english_list import find_lists
from factcli.curate.draft.english_owner import find_owner
from factcli.curate.draft.english_pattern import (
    ALONE,
    ALONE_NOUN,
    AMID,
    APPOSED,
    ASIDE,
    BEGAN,
    CUT,
    DONE,
    DONE_SHORT,
    KIND,
    LEAD,
    RELATED,
    SAID,
    SUBJECT,
    TRANSITIVE,
    VERB,
    WHEN,
    WHERE,
    WHICH,
    WHOM,
    WORKS,
    Piece,
    bare,
)
from factcli.curate.draft.english_words import AGENTS, ANAPHORS, NO_SUBJECTS, RELATIONS, STARTING
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.outline import sketch_sentence
from factcli.curate.draft.sentence import Sentence
from factcli.curate.draft.sketch import BRACKET, NAME, PERIOD, QUANTITY, QUOTED, TITLE, without_marks
from factcli.text.span import Span


def read_english(sentence: Sentence, context: Context) -> list[Finding]:
    """The findings in a sentence, in order; `context` goes on from sentence to sentence."""
    return list(_Reader(sentence, context).read())


class _Reader:
    """Reads one sentence: what holds over its pieces is kept here."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence, self.context = sentence, context
        self.sketch = sketch_sentence(sentence, context)
        self.signs = self.sketch.signs.rstrip(".!? ")
        self.apposed = APPOSED.match(self.signs)
        self.period, self.period_span, self.measured = "", Span(0, 0), ("", "")

    def read(self) -> Iterator[Finding]:
        for piece in self._pieces():
            found = [*self._said(piece)]
            for place in range(piece.start, piece.end):
                if self.signs[place] == QUANTITY:
                    found += self._figure(piece, place)
            if not found:
                found += self._dated(piece)
            yield from found
            named = SAID.search(self.signs[piece.start : piece.end])
            if named:  # The mayor announced that Northwind, a maker of turbines, will invest …
                spot = piece.start + named.start(1)
                words = self.sketch.words(spot, piece.start + named.end(1))
                self.context.speak_of(self.context.resolve(words))
        yield from find_lists(self.sketch, self.signs, self.sentence.number, self.context.topic)

    def _pieces(self) -> Iterator[Piece]:
        begin = 0
        cuts = [(found.start(), found.end()) for found in CUT.finditer(self.signs)]
        for stop, after in [*cuts, (len(self.signs), len(self.signs))]:
            if stop > begin:
                yield self._piece(begin, stop)
            begin = after

    def _piece(self, start: int, end: int) -> Piece:
        place = start
        while lead := LEAD.match(self.signs, place, end):
            spot = self.signs.find(PERIOD, place, lead.end())
            if spot >= 0:
                self.period_span = self.sketch.span(spot, spot + 1)
                self.period = self.period_span.cut(self.sentence.text)
            place = lead.end()
        if self.apposed and start == self.apposed.end():
            return Piece(start, end, "", end)
        if self.apposed and start > self.apposed.end() and re.match(rf"{VERB}\b", self.signs[place:end]):
            spot = self.apposed.start(1)
            self.context.speak_of(self.context.resolve(self.sketch.words(spot, self.apposed.end(1))))
            self.apposed = None
        told = self.signs[:start].rstrip(", ")
        if SAID.search(told) and re.match(r"(?:an?|one of)\s", self.signs[start:end]):
            return Piece(start, end, "", end)
        which = WHICH.match(self.signs, place, end)
        if which:
            before = self.signs[:start].rstrip(", ")
            if AMID.search(before):  # the bridge in Japan, which cost …: whose it is can't be told
                return Piece(start, end, "", which.end())
            if before.endswith(NAME):
                self.context.speak_of(self.context.resolve(self.sketch.words(len(before) - 1, len(before))))
            elif alone := ALONE.search(before):
                return Piece(start, end, alone[1], which.end())
            return Piece(
                start, end, "" if which.group().startswith("that") else self.context.topic, which.end()
            )
        before = self.signs[:start].rstrip(", ")
        done = DONE_SHORT.match(self.signs, place, end)
        if done and TRANSITIVE.search(before) and not ASIDE.search(before):
            return Piece(start, end, "", place)  # It comprises a school, founded in 1896: not it
        found = SUBJECT.match(self.signs, place, end)
        if found and not re.match(rf"{VERB}\b", found["noun"]) and QUANTITY not in found["noun"]:
            subject = self._resolve(found.start("noun"), found.end("noun"))
            if subject:
                return Piece(start, end, subject, found.end())
        before = self.signs[:start].rstrip(", ")
        if re.match(rf"{VERB}\b", self.signs[place:end]) and ASIDE.search(before):
            # A new wing, the Carrick Gallery, was opened.
            self.context.speak_of(self.context.resolve(self.sketch.words(len(before) - 1, len(before))))
        if ALONE_NOUN.match(self.signs[place:end]):  # The lighthouse, built in 1872, stands …
            return Piece(start, end, self._resolve(place, end), end)
        if not self.context.topic and self.context.home is not None:
            self.context.speak_of(self.context.home.key)
        return Piece(start, end, self.context.topic, place)

    def _resolve(self, start: int, end: int) -> str:
        """What a subject stands for; "" where that isn't safe."""
        signs = self.signs[start:end]
        words = " ".join(
            self.sketch.words(place, place + 1) if len(self.signs[place : place + 1]) else ""
            for place in range(start, end)
            if signs[place - start] in (NAME, TITLE, QUOTED)
        )
        article, _, noun = signs.partition(" ")
        if signs.lower() in ANAPHORS or signs.lower() in WORKS:
            return self.context.topic or (self.context.home.key if self.context.home else "")
        if words and re.fullmatch(
            rf"(?:[Tt]he\s+)?(?:[a-z]+\s+){{0,2}}[{NAME}{TITLE}{QUOTED}](?:\s*{BRACKET})?", signs
        ):
            subject = self.context.resolve(without_marks(words))
            self.context.speak_of(subject)
            return subject
        if article.lower() in ("the", "this") and " " not in noun and (taken := self.context.named_as(noun)):
            self.context.speak_of(taken)
            return taken
        if article.lower() in ("its", "their", "his", "her") and self.context.topic:
            return f"{self.context.topic}'s {self.sketch.words(start + len(article) + 1, end)}"
        text = self.sketch.words(start, end)
        if article.lower() in NO_SUBJECTS:
            return ""
        plain = re.sub(r"^(?:the|an?|this)\s+", "", text, flags=re.IGNORECASE)
        self.context.topic = plain
        return plain

    def _said(self, piece: Piece) -> Iterator[Finding]:
        if not piece.subject:
            return
        body = self.signs[piece.body : piece.end]
        done = DONE.match(body)
        if done:
            yield from self._done(piece, done)
        began = BEGAN.match(body)
        if began and self.signs[piece.start : piece.body].strip().lower() in WORKS:
            if when := WHEN.search(began["tail"]):
                spot = began.start("tail")
                yield self._found(
                    piece, "start of construction", spot + when.start(1), spot + when.end(1), is_period=True
                )
            return
        where = WHERE.match(body)
        if where:
            yield self._found(piece, "location", where.start(1), where.end(1))
        related = RELATED.match(body)
        if related:
            yield self._found(piece, RELATIONS[related[1]], related.start(2), related.end(2))
        kind = KIND.match(body)
        if kind and not related and not where and not done:
            wording = "{subject} " + kind[1] + " {value}."
            yield self._found(piece, "description", kind.start(2), kind.end(2), wording=wording)

    def _done(self, piece: Piece, done: re.Match[str]) -> Iterator[Finding]:
        verb, tail = done["verb"], done["tail"]
        when = WHEN.search(tail)
        spot = done.start("tail")
        if when and verb in STARTING:
            yield self._found(piece, STARTING[verb], spot + when.start(1), spot + when.end(1), is_period=True)
        elif verb in STARTING and self.period and (done.start("verb") or not tail) and NAME not in tail[:8]:
            begin = self.period_span
            yield self._finding(piece, STARTING[verb], self.period, begin, is_period=True)
        whom = WHOM.search(tail)
        if whom and verb in AGENTS:
            yield self._found(piece, AGENTS[verb], spot + whom.start(1), spot + whom.end(1))

    def _figure(self, piece: Piece, place: int) -> Iterator[Finding]:
        span = self.sketch.span(place, place + 1)
        quantity = next((one for one in self.sentence.quantities if one.start == span.start), None)
        if quantity is None:
            return
        noun = self.signs[piece.start : piece.body]
        found = find_figure(self.signs, piece.start, piece.end, place, quantity, self.measured[1])
        if found is None:
            return
        subject, attribute = piece.subject, found.attribute
        if (
            found.of_subject
        ):  # the subject is what is measured: The annual budget of the museum is £4.2 million
            words = self.sketch.words(piece.start, piece.start + len(noun.rstrip()))
            owner, kept = find_owner(words, self.context)
            subject, attribute = owner, f"{kept}{found.attribute}"
        if found.again and self.measured[0]:
            subject = self.measured[0]
        if not subject or not attribute:
            return
        if not found.again:
            self.measured = subject, attribute
        proof = self.sketch.span(max(piece.start, found.start), max(place + 1, found.end))
        one = self._finding(piece, attribute, quantity.text, span, subject=subject, proof=proof)
        when = WHEN.search(self.signs, place + 1, piece.end)
        earlier = [spot for spot in range(piece.body, place) if self.signs[spot] == PERIOD]
        spot = when.start(1) if when else earlier[0] if len(earlier) == 1 else -1
        if spot >= 0 and not one.period:  # carried 61,000 passengers in 2022, amounted in 1903 to $402,000
            year = self.sketch.span(spot, spot + 1)
            one = replace(one, period=year.cut(self.sentence.text), holds=(*one.holds, year))
        yield one

    def _dated(self, piece: Piece) -> Iterator[Finding]:
        """When it was that the subject did what the piece says."""
        dated = next(
            (one for one in self.sentence.periods if one.text == self.period and (one.first or one.last)),
            None,
        )
        words = self.sketch.words(piece.body, piece.end)
        if (
            dated is None
            or not piece.subject
            or not re.match(rf"{VERB}\b", words)
            or (words.startswith("named") and ASIDE.search(self.signs[: piece.start].rstrip(", ")))
            or PERIOD in self.signs[piece.body : piece.end]
        ):
            return
        proof = Span(self.period_span.start, self.sketch.span(piece.body, piece.end).end)
        wording = "{subject} " + words.replace("{", "{{").replace("}", "}}") + ": {value}."
        yield self._finding(
            piece,
            f"date when it {words}",
            self.period,
            self.period_span,
            is_period=True,
            proof=proof,
            wording=wording,
        )

    def _found(
        self,
        piece: Piece,
        attribute: str,
        start: int,
        end: int,
        *,
        is_period: bool = False,
        wording: str = "",
    ) -> Finding:
        span = self.sketch.span(piece.body + start, piece.body + end)
        value = span.cut(self.sentence.text).strip()
        named = self.context.names.called(re.sub(r"^the\s+", "", value))
        return self._finding(
            piece,
            attribute,
            named.key if named else without_marks(bare(value)),
            span,
            is_period=is_period,
            wording=wording,
        )

    def _finding(
        self, piece: Piece, attribute: str, value: str, core: Span, *, subject: str = "", is_period: bool = False,
        wording: str = "", proof: Span | None = None,
    ) -> Finding:  # fmt: skip
        whole = proof or self.sketch.span(
            piece.body, max(piece.body, self.sketch.sign_behind(core, piece.body, piece.end))
        )
        if not whole.covers(core):
            whole = Span(min(whole.start, core.start), max(whole.end, core.end))
        holds = [core]
        period = ""
        if self.period and not is_period:
            period = self.period
            holds.append(self.period_span)
        return Finding(
            self.sentence.number, whole if whole.end > whole.start else core, core, tuple(holds), subject or piece.subject,
            attribute, value, period=period, wording=wording,
        )  # fmt: skip
