"""Chinese sentences to findings: clause by clause, what is said of whom, with what the article's names stand for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcli.curate.draft.chinese_figure import find_measured, quantities_of
from factcli.curate.draft.chinese_list import find_chain, find_lists
from factcli.curate.draft.chinese_relation import find_relations
from factcli.curate.draft.clause import Clause, read_clause
from factcli.curate.draft.context import Context
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.sentence import Sentence
from factcli.curate.draft.sketch import (
    BRACKET,
    NAME,
    PERIOD,
    QUANTITY,
    QUOTED,
    TITLE,
    Sketch,
    find_enclosed,
    without_marks,
)
from factcli.text.span import Span
from factcli.values.quantity import Quantity

_SAID = re.compile(r"(?:曾|曾经)?(?:是|为|即|称为|被称为|组成了|构成)(?:[^，。]{0,12}的)?" + QUOTED)
_FROM_TO = re.compile(r"从[^，。]{1,10}到[^，。]{1,10}$")


def sketch_sentence(sentence: Sentence, context: Context) -> Sketch:
    """The outline of a sentence."""
    enclosed = find_enclosed(sentence.text)
    names = [(span, NAME) for span, _named in context.names.find(sentence.text)]
    covering = [
        (span, sign)
        for span, sign in enclosed
        if sign != BRACKET or not any(name.covers(span) for name, _sign in names)
    ]
    outside = [row for row in names if not any(span.covers(row[0]) for span, _sign in covering)]
    figures = [
        (Span(figure.start, figure.end), sign)
        for sign, figures in ((PERIOD, sentence.periods), (QUANTITY, sentence.quantities))
        for figure in figures
        if not any(Span(figure.start, figure.end).overlaps(span) for span, _sign in (*covering, *outside))
    ]
    return Sketch(sentence.text, [*covering, *outside, *figures])


def read_chinese(sentence: Sentence, context: Context) -> list[Finding]:
    """The findings in a sentence, in order; `context` goes on from sentence to sentence."""
    return list(_Reader(sentence, context).read())


class _Reader:
    """Reads one sentence: what holds over its clauses is kept here."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence, self.context = sentence, context
        self.sketch = sketch_sentence(sentence, context)
        self.period = ""
        self.period_span: Span | None = None
        self.by = ""
        self.measured = ""
        self.tail = ""
        self.pairs: Finding | None = None
        self.quantities = {(one.start, one.end): one for one in sentence.quantities}

    def read(self) -> Iterator[Finding]:
        signs = self.sketch.signs
        yield from self._chain()
        for span in self.sketch.clauses():
            clause = read_clause(self.sketch, span)
            if clause.by:
                self.by = clause.by
                continue
            if clause.period >= 0:
                self.period_span = self.sketch.span(clause.period, clause.period + 1)
                self.period = self.period_span.cut(self.sentence.text)
            subject = self._subject(clause)
            yield from self._clause(clause, subject)
            for place in range(span.start, span.end):
                if signs[place] == NAME:
                    named = self.context.names.called(self.sketch.words(place, place + 1))
                    if named is not None:
                        self.context.mention(named)

    def _subject(self, clause: Clause) -> str:
        """Whom the clause speaks of: its own subject, else the one spoken of before; "" where that isn't known."""
        own = clause.subject
        if not own:
            return self.context.topic
        resolved = self.context.resolve(without_marks(own))
        if resolved and (clause.body < clause.span.end):
            self.context.topic = resolved
        return resolved

    def _clause(self, clause: Clause, subject: str) -> Iterator[Finding]:
        yield from self._lists(clause, subject)
        for related in find_relations(clause):
            of = self.context.resolve(without_marks(related.subject)) if related.subject else subject
            if not of or of == related.value:
                continue
            value = self._value(related.value)
            yield self._finding(
                clause, related.start, related.end, of, related.attribute, value=value, wording=related.wording,
                is_period=related.is_period,
            )  # fmt: skip
        for place in quantities_of(clause):
            yield from self._figure(clause, place, subject)
        self.tail = found.group() if (found := _FROM_TO.search(clause.signs)) else ""

    def _value(self, words: str) -> str:
        bare = without_marks(words)
        named = self.context.names.called(bare)
        return named.key if named is not None else bare

    def _figure(self, clause: Clause, place: int, subject: str) -> Iterator[Finding]:
        span = self.sketch.span(place, place + 1)
        quantity: Quantity | None = self.quantities.get((span.start, span.end))
        if quantity is None:
            return
        measured = find_measured(clause, place, quantity, self.measured)
        if measured is None:
            return
        of = self.context.resolve(without_marks(measured.subject)) if measured.owner else subject
        if measured.owner and of:
            self.context.topic = self.context.topic or of
        attribute = measured.attribute
        if attribute == "用时" and self.tail:
            attribute = f"{self.tail}用时"
        if not of or not attribute:
            return
        self.measured = attribute if measured.attribute and not measured.wording else self.measured
        yield self._finding(
            clause,
            measured.start,
            measured.end,
            of,
            attribute,
            value=quantity.text,
            wording=measured.wording,
            core=span,
        )

    def _lists(self, clause: Clause, subject: str) -> Iterator[Finding]:
        for listed in find_lists(clause):
            if listed.pairs:
                self.pairs = self._finding(clause, listed.start, listed.end, "", "对应", pairs=listed.pairs)
                of = self._named_behind(clause)
                yield replace(self.pairs, subject=of, closed=True)
                continue
            of = listed.name if listed.is_subject else subject
            attribute = (
                listed.attribute
                or (listed.name if not listed.is_subject else "")
                or _attribute_of(listed.verb)
            )
            if not of or not attribute or len(attribute) < 2:
                continue
            yield replace(
                self._finding(clause, listed.start, listed.end, of, attribute, members=listed.members),
                closed=listed.closed,
            )

    def _named_behind(self, clause: Clause) -> str:
        """The quoted term that the sentence gives to what it listed before: …，曾是“五朵金花”."""
        found = _SAID.search(self.sketch.signs, clause.span.end)
        return without_marks(self.sketch.words(found.end() - 1, found.end())) if found else ""

    def _chain(self) -> Iterator[Finding]:
        found = find_chain(self.sentence.text)
        if found is None:
            return
        span, members = found
        rest = self.sentence.text[span.end :].lstrip('”"」')
        behind = re.match(r"的([^，。；、]{2,16})", rest)
        subject = behind[1] if behind else ""
        yield Finding(
            self.sentence.number,
            span,
            span,
            (span,),
            subject,
            "环节" if subject else "",
            members=members,
            ordered=True,
        )

    def _finding(
        self, clause: Clause, start: int, end: int, subject: str, attribute: str, *, value: str = "",
        members: tuple[str, ...] = (), pairs: tuple[tuple[str, str], ...] = (), wording: str = "",
        is_period: bool = False, core: Span | None = None,
    ) -> Finding:  # fmt: skip
        proof = self.sketch.span(start, end)
        own = core or proof
        kept = list(members) + [side for pair in pairs for side in pair] + [value, subject, attribute]
        holds = [
            Span(one.start, one.end)
            for one in (*self.sentence.quantities, *self.sentence.periods)
            if any(one.text in words for words in kept)
            and (proof.covers(Span(one.start, one.end)) or own.covers(Span(one.start, one.end)))
        ]
        period = ""
        if is_period:
            spot = self.sentence.text.find(value)
            holds += [Span(spot, spot + len(value))] if spot >= 0 else []
        elif self.period and self.period_span is not None:
            period = self.period
            holds.append(self.period_span)
        return Finding(
            self.sentence.number, proof, own, tuple(holds), subject, attribute, value, members, pairs,
            period=period, by=self.by, wording=wording,
        )  # fmt: skip


def _attribute_of(verb: str) -> str:
    """What a list behind a verb is of its subject."""
    from factcli.curate.draft.chinese_words import RELATIONS

    if verb in ("包括", "包含", "涵盖", "分为", "由", "是", "有", "设有"):
        return "组成"
    return RELATIONS.get(verb, "")


__all__ = ["QUANTITY", "TITLE", "read_chinese", "sketch_sentence"]
