"""Chinese sentences to findings: clause by clause, what is said of whom, with what the article's names stand for."""

from collections.abc import Iterator
from dataclasses import replace

from factcli.curate.draft.chinese_figure import find_measured, quantities_of
from factcli.curate.draft.chinese_list import (
    CONSISTING,
    HOLDING,
    Listed,
    attribute_of,
    find_chain,
    find_lists,
    word_list,
)
from factcli.curate.draft.chinese_pattern import (
    FROM_TO,
    LEADING_UP,
    LONGEST_DEED,
    MOVED,
    NOW,
    SAID,
    SEGMENTS,
    SHORTEST_DEED,
)
from factcli.curate.draft.chinese_relation import find_relations
from factcli.curate.draft.chinese_subject import announced, is_attribute, own_subject
from factcli.curate.draft.chinese_words import ANAPHORS, NO_CLASSES
from factcli.curate.draft.clause import Clause, read_clause
from factcli.curate.draft.context import Context
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.outline import sketch_sentence
from factcli.curate.draft.sentence import Sentence, spans_kept
from factcli.curate.draft.sketch import (
    NAME,
    PERIOD,
    QUANTITY,
    without_marks,
)
from factcli.text.span import Span
from factcli.values.quantity import Quantity


def read_chinese(sentence: Sentence, context: Context) -> list[Finding]:
    """The findings in a sentence, in order; `context` goes on from sentence to sentence."""
    return list(_Reader(sentence, context).read())


class _Reader:
    """Reads one sentence: what holds over its clauses is kept here."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence, self.context = sentence, context
        self.sketch = sketch_sentence(sentence, context)
        self.period = self.by = ""
        self.period_span: Span | None = None
        self.measured: list[tuple[str, str]] = []
        self.tail = self.listed = ""
        self.quantities = {(one.start, one.end): one for one in sentence.quantities}
        self.clauses = [read_clause(self.sketch, span) for span in self.sketch.clauses()]
        self.pending = self.unclear = False

    def read(self) -> Iterator[Finding]:
        if self.context.goes_on or self.sentence.text.startswith("其中"):
            self.period = self.context.period  # …；实现净利润3亿元
        yield from self._chain()
        for number, clause in enumerate(self.clauses):
            if clause.by:
                self.by = clause.by
                continue
            if clause.period >= 0:
                self.period_span = self.sketch.span(clause.period, clause.period + 1)
                self.period = self.period_span.cut(self.sentence.text)
                self.pending = True
            elif self.sketch.signs[clause.body : clause.body + 1] == PERIOD and QUANTITY in clause.rest:
                # 甲2023年实现收入3亿元，同比下降2%
                self.period_span = self.sketch.span(clause.body, clause.body + 1)
                self.period = self.period_span.cut(self.sentence.text)
            elif clause.signs.startswith(NOW):
                self.period, self.period_span = "", None
            if clause.lead < clause.span.end:
                yield from self._clause(clause, self._subject(number))
        self.context.period, self.context.goes_on = self.period, self.sentence.text.endswith(("；", ";"))

    def _subject(self, number: int) -> str:
        """Whom a clause speaks of: its own subject, else the one of the clause that it leads up to, else the one before."""
        clause = self.clauses[number]
        home = self.context.home
        if clause.is_whole and home is not None:
            self.context.topic = home.key
        own = own_subject(clause)
        if not own and (own := announced(self.clauses, number)):
            self.context.lasting = own
        if not own and number + 1 < len(self.clauses) and clause.rest.startswith(LEADING_UP):
            own = next((own for later in self.clauses[number + 1 :] if (own := own_subject(later))), "")
        moved = MOVED.match(clause.rest)
        if not own and moved:
            start = clause.body + moved.start(1)
            thing = self.context.resolve(self.sketch.words(start, start + len(moved[1])))
            self.context.speak_of(thing or self.context.topic)
        if own:
            resolved = self.context.resolve(own)
            whole = next(
                (word for word in (own[:3], own[:2]) if word in ANAPHORS and len(own) > len(word)), ""
            )
            whole = "" if own.endswith(SEGMENTS) else whole
            if resolved:
                self.context.speak_of((self.context.resolve(whole) if whole else "") or resolved)
            self.unclear = not resolved and not clause.has_name
            return resolved
        if self.unclear:
            return ""  # 不少博物馆也在甲兴办，成为…
        if not self.context.topic and home is not None:
            self.context.topic = home.key
        return self.context.topic

    def _clause(self, clause: Clause, subject: str) -> Iterator[Finding]:
        before = len(self.measured)
        found = [*self._lists(clause, subject)]
        for related in find_relations(clause):
            of = self.context.resolve(without_marks(related.subject)) if related.subject else subject
            if related.owner and not related.subject:  # 首任校长是乙
                of = self.context.lasting or (self.context.home.key if self.context.home else "")
            if not of or of == related.value:
                continue
            one = self._finding(
                clause, related.start, related.end, of, related.attribute, value=self._value(related.value),
                wording=related.wording, is_period=related.is_period,
            )  # fmt: skip
            if any(one.proof.overlaps(other.proof) and other.members for other in found):
                continue
            if self.listed and self.listed in related.value:
                continue  # …，曾是“三绝” only names what was listed before
            if related.period:
                spot = self.sentence.text.find(related.period, one.proof.start)
                one = replace(
                    one, period=related.period, holds=(*one.holds, Span(spot, spot + len(related.period)))
                )
            found.append(one)
        for place in quantities_of(clause):
            found += self._figure(clause, place, subject)
        built = [one for one in found if one.value and one.attribute == "工期"]
        found = [
            one
            for one in found
            if not (one.members and any(one.members[0] in other.subject for other in built))
        ]
        if not found and self.pending and subject and before == len(self.measured):
            found += self._dated(clause, subject)
        self.pending = self.pending and not found
        self.tail = tail.group() if (tail := FROM_TO.search(clause.signs)) else ""
        yield from found

    def _dated(self, clause: Clause, subject: str) -> Iterator[Finding]:
        """When it was that the subject did what the clause says: 1938年，因战乱迁至柳河镇."""
        words = self.sketch.words(clause.body, clause.span.end).strip(" 了")
        dated = next(
            (one for one in self.sentence.periods if one.text == self.period and (one.first or one.last)),
            None,
        )
        if dated is None or not SHORTEST_DEED <= len(words) <= LONGEST_DEED or self.period_span is None:
            return
        if QUANTITY in clause.rest or self.period.startswith("截至"):
            return
        if PERIOD in clause.rest or words[0] in "的是为而并（(" or any(sign in words for sign in "“”、"):
            return
        start = clause.period if clause.period >= 0 else clause.body
        yield self._finding(
            clause,
            start,
            clause.span.end,
            subject,
            f"{words}的时间",
            value=self.period,
            is_period=True,
            core=self.period_span,
            wording="{value}，{subject}" + words.replace("{", "{{").replace("}", "}}") + "。",
        )

    def _value(self, words: str) -> str:
        bare = without_marks(words)
        named = self.context.names.called(bare)
        return named.key if named is not None else bare

    def _figure(self, clause: Clause, place: int, subject: str) -> Iterator[Finding]:
        span = self.sketch.span(place, place + 1)
        quantity: Quantity | None = self.quantities.get((span.start, span.end))
        after = self.sentence.text[span.end : span.end + 2]
        if quantity is None or (after[:1] in ":：" and after[1:].isdigit()):  # 10.9:44.9:44.2
            return
        respective = self._respective(clause, place)
        previous = respective or (self.measured[-1] if self.measured else ("", ""))
        measured = find_measured(clause, place, quantity, previous[1])
        if measured is None:
            return
        of = self.context.resolve(without_marks(measured.subject)) if measured.owner else subject
        attribute = measured.attribute
        if (
            previous[1]
            and not measured.owner
            and attribute.startswith(previous[1].removesuffix("数"))
            and clause.start == clause.stop
        ):
            of = previous[0] or of
        if attribute.startswith("占") and previous[1].endswith(("数", "人口")):
            attribute = previous[1].removesuffix("数") + attribute
        if attribute == "用时" and self.tail:
            attribute = f"{self.tail}用时"
        if not of or not attribute:
            return
        if not measured.wording and not respective:
            self.measured.append((of, attribute))
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

    def _respective(self, clause: Clause, place: int) -> tuple[str, str] | None:
        """Which of the figures before it one behind 分别 goes with: 甲和乙分别增长 3% 和 4%."""
        if "分别" not in self.sketch.signs[clause.span.start : place]:
            return None
        own = list(quantities_of(clause))
        rank = len(own) - own.index(place)
        return self.measured[-rank] if rank <= len(self.measured) else None

    def _lists(self, clause: Clause, subject: str) -> Iterator[Finding]:
        for listed in find_lists(clause):
            if listed.pairs:
                one = self._finding(clause, listed.start, listed.end, "", "对应", pairs=listed.pairs)
                self.listed = self._named_behind(clause)
                yield replace(one, subject=self.listed, closed=True)
                continue
            of, attribute = self._owner_of_list(clause, listed, subject)
            if not attribute and listed.end >= clause.span.end and (term := self._named_behind(clause)):
                self.listed = of = term
                attribute = CONSISTING
            if of and len(attribute) > 1:
                one = self._finding(clause, listed.start, listed.end, of, attribute, members=listed.members)
                yield replace(one, closed=listed.closed, wording=word_list(listed, attribute))

    def _owner_of_list(self, clause: Clause, listed: Listed, subject: str) -> tuple[str, str]:
        """Whose list it is, and what it is of them."""
        if listed.is_subject:
            return self.context.resolve(listed.name), listed.attribute
        if clause.start <= listed.start < clause.stop and self.sketch.signs[clause.start] != NAME:
            subject = (
                self.context.topic if self.context.topic != subject else ""
            )  # its own subject is the list
        name = listed.name if listed.name not in NO_CLASSES else ""
        attribute = listed.attribute or name or attribute_of(listed.verb)
        own = self.sketch.signs[clause.start : clause.stop]
        if not listed.attribute and not name and listed.verb in HOLDING and is_attribute(own):
            owner, _of, kept = clause.subject.rpartition("的")  # 甲的产品包括, 主要产品包括
            home = self.context.home.key if self.context.home else ""
            whose = self.context.resolve(owner) if owner else self.context.lasting or home
            adverb = (
                "主要" if self.sketch.signs.startswith("主要", max(0, clause.start - 2)) and not owner else ""
            )
            return (whose or subject, adverb + kept) if kept else (subject, attribute)
        return subject, attribute

    def _named_behind(self, clause: Clause) -> str:
        """The quoted term that the sentence gives to what it listed before: …，曾是“三绝”."""
        found = SAID.match(self.sketch.signs, clause.span.end)
        return without_marks(self.sketch.words(found.end() - 1, found.end())) if found else ""

    def _chain(self) -> Iterator[Finding]:
        chain = find_chain(self.sentence.text)
        if chain is not None:
            span, members, whole = chain
            yield Finding(
                self.sentence.number, span, span, (span,), whole, "环节", members=members, ordered=True
            )

    def _finding(
        self, clause: Clause, start: int, end: int, subject: str, attribute: str, *, value: str = "",
        members: tuple[str, ...] = (), pairs: tuple[tuple[str, str], ...] = (), wording: str = "",
        is_period: bool = False, core: Span | None = None,
    ) -> Finding:  # fmt: skip
        proof = self.sketch.span(start, end)
        own = core or proof
        kept = list(members) + [side for pair in pairs for side in pair] + [value, subject, attribute]
        holds = spans_kept(self.sentence, kept, proof, own, subject)
        period = ""
        if is_period:
            spot = self.sentence.text.find(value)
            holds += [Span(spot, spot + len(value))] if spot >= 0 else []
        elif self.period:
            period = self.period
            holds += [self.period_span] if self.period_span is not None else []
        return Finding(
            self.sentence.number, proof, own, tuple(holds), subject, attribute, value, members, pairs,
            period=period, by=self.by, wording=wording,
        )  # fmt: skip
