"""Findings told in sentences: each is made from the comparison that decided, in the language spoken now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_list, shown_name, shown_pairs, shown_sentence, shown_sum, shown_value
from factcli.messages import _, current_language
from factcli.verify.align import Alignment
from factcli.verify.claim import Claim
from factcli.verify.finding import Finding
from factcli.verify.judge import PieceFinding
from factcli.verify.judgement import Confidence, Judgement, Near, Part, Verdict
from factcli.verify.link import Link
from factcli.verify.outcome import SENTENCES

UNCOVERED = "uncovered"
"""The rule code of a part that no rule decided."""


def explain_findings(base: FactBase, claim: Claim, findings: list[PieceFinding]) -> Judgement:
    """The judgement on a claim from what was found for its parts."""
    findings = [_as_written(claim, found) for found in findings]
    parts = tuple(_part(base, claim, found) for found in findings)
    return join_parts(claim.normalized.original, parts, lambda: _nearest(base, claim, findings))


def join_parts(claim: str, parts: Sequence[Part], nearest: Callable[[], tuple[Near, ...]]) -> Judgement:
    """The judgement that parts come to: one refuted refutes, all supported support; `nearest` is asked for nei only."""
    verdicts = {part.verdict for part in parts}
    if Verdict.REFUTED in verdicts:
        verdict = Verdict.REFUTED
    elif verdicts == {Verdict.SUPPORTED}:
        verdict = Verdict.SUPPORTED
    else:
        verdict = Verdict.NEI
    deciding = [part for part in parts if part.verdict is verdict]
    evidence = _unique(fact for part in deciding for fact in part.facts) if verdict is not Verdict.NEI else ()
    return Judgement(
        claim=claim,
        verdict=verdict,
        confidence=min((part.confidence for part in deciding), default=Confidence.AS_WRITTEN),
        parts=tuple(parts),
        evidence=evidence,
        nearest=nearest() if verdict is Verdict.NEI else (),
        correction=join_sentences(part.correction for part in deciding if part.correction),
        reason=join_sentences(part.reason for part in deciding)
        or _("The claim says nothing that can be checked."),
    )


def _as_written(claim: Claim, found: PieceFinding) -> PieceFinding:
    """The claimed words as the claim has them, not in normal form."""
    finding = found.finding
    place = claim.whole.text.find(finding.claimed, found.piece.start) if finding and finding.claimed else -1
    if finding is None or place < 0:
        return found
    span = claim.normalized.span(place, place + len(finding.claimed))
    return replace(found, finding=replace(finding, claimed=span.cut(claim.normalized.original)))


def _unique(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts in their order, each once."""
    return tuple({(fact.base, fact.id): fact for fact in facts}.values())


def _part(base: FactBase, claim: Claim, found: PieceFinding) -> Part:
    """A part as the reader sees it; its places are those of the claim as written."""
    piece, finding = found.piece, found.finding
    span = claim.normalized.span(piece.start, piece.end)
    stated = _stated_text(base, finding) if finding else ""
    corrects = (
        finding is not None
        and finding.verdict is Verdict.REFUTED
        and finding.rule in _CORRECTED
        and finding.rival is None  # nobody knows which of the two is right
    )
    return Part(
        text=span.cut(claim.normalized.original),
        start=span.start,
        end=span.end,
        verdict=found.verdict,
        rule=finding.rule if finding else UNCOVERED,
        reason=_reason(base, claim, found),
        facts=found.decided.facts if found.decided else (),
        confidence=finding.confidence if finding else Confidence.AS_WRITTEN,
        claimed=finding.claimed if finding else "",
        stated=stated if finding is None or finding.rule != "conflict" else "",  # the reason has both
        correction=_("It should be {stated}.").format(stated=stated) if corrects and stated else "",
        leftover=_leftover(claim, found),
    )


_CORRECTED = frozenset({"value", "entity", "period", "mapping", "order", "superseded"})
"""The rules that compare the claimed with what would be right in its place."""


def _leftover(claim: Claim, found: PieceFinding) -> tuple[tuple[int, int], ...]:
    """What the deciding or the nearest fact leaves over of an undecided part, as (start, end) of the claim."""
    alignment = found.finding.alignment if found.finding else next(iter(found.nearest), None)
    if alignment is None or found.verdict is not Verdict.NEI:
        return ()
    places = (claim.normalized.span(span.start, span.end) for span in alignment.cover.leftover)
    return tuple((place.start, place.end) for place in places)


def _reason(base: FactBase, claim: Claim, found: PieceFinding) -> str:
    """Why a part is judged as it is, with how misspelt names were read, and how a stated sum is made up."""
    finding = found.finding
    if finding is None:
        if not found.nearest:
            return _("The base says nothing of this.")
        return _shortfall(base, claim, found.nearest[0])
    sentences = [*_spellings(base, claim, found), _sentence(base, finding)]
    if finding.owner is not None:
        statement = shown_sentence(finding.owner, current_language())
        belongs = _("{claimed} belongs to: {statement}")
        sentences.append(belongs.format(claimed=finding.claimed, statement=statement))
    if finding.rival is not None and finding.rule != "conflict":
        from factcli.verify.explain_conflict import sides_of_conflict

        contradict = _("The facts themselves contradict each other: {stated}.")
        sentences.append(contradict.format(stated=sides_of_conflict(base, finding)))
    is_single = finding.verdict is not Verdict.NEI and finding.combined is None
    total = shown_sum(base, finding.fact) if is_single else ""
    if total:
        sentences.append(_("The sum: {sum}.").format(sum=total))
    return join_sentences(sentences)


def _spellings(base: FactBase, claim: Claim, found: PieceFinding) -> list[str]:
    """Which misspelt names were read as which."""
    sentences = []
    for mention in found.piece.mentions:
        if mention.is_near:
            written = claim.normalized.span(mention.start, mention.end).cut(claim.normalized.original)
            name = shown_name(base, mention.key, current_language())
            sentences.append(_("“{written}” is read as {name}.").format(written=written, name=name))
    return sentences


def _sentence(base: FactBase, finding: Finding) -> str:
    """The comparison in a sentence; where both sides are written alike, one of them is enough."""
    if finding.later is not None:
        from factcli.verify.explain_superseded import tell_superseded  # few bases keep what was true once

        return tell_superseded(base, finding)
    stated = _stated_text(base, finding)
    outcome = finding.outcome
    if (finding.rule, outcome) == ("value", "agrees") and finding.claimed == stated:
        outcome = "same"
    return _(SENTENCES[finding.rule, outcome]).format(claimed=finding.claimed, stated=stated)


def join_sentences(sentences: Iterable[str]) -> str:
    """Sentences in a row, each said once."""
    found = list(dict.fromkeys(sentences))
    text = found[0] if found else ""
    for sentence in found[1:]:
        text = _("{text} {sentence}").format(text=text, sentence=sentence)
    return text


def _shortfall(base: FactBase, claim: Claim, alignment: Alignment) -> str:
    """Why the nearest fact doesn't decide: it is about something else, or doesn't say all that is claimed."""
    fact = alignment.stated.fact
    left = _words_left(claim, alignment)
    if alignment.subject is Link.OTHER:
        return _("The nearest fact is about {subject}.").format(
            subject=shown_name(base, fact.subject, current_language())
        )
    if left:
        return _("The base doesn't say anything of “{words}”.").format(words=left)
    if alignment.subject < Link.IMPLIED:
        return _("The base doesn't say this of what the claim speaks of.")
    return _("The base speaks of this, but doesn't say as much.")


def _words_left(claim: Claim, alignment: Alignment) -> str:
    """What the fact doesn't account for, as the claim has it."""
    spans = (claim.normalized.span(span.start, span.end) for span in alignment.cover.leftover)
    words = dict.fromkeys(span.cut(claim.normalized.original) for span in spans)
    return ("、" if current_language() == "zh" else ", ").join(words)


def _nearest(base: FactBase, claim: Claim, findings: list[PieceFinding]) -> tuple[Near, ...]:
    """The facts nearest to the undecided parts, three at most, each with why it falls short."""
    near: dict[str, Near] = {}
    for found in findings:
        if found.verdict is not Verdict.NEI:
            continue
        if found.finding is not None and found.finding.rival is not None:
            from factcli.verify.explain_conflict import conflicting_facts

            for conflicting in conflicting_facts(base, found.finding):
                near.setdefault(conflicting.fact.id, conflicting)
        for alignment in found.nearest:
            fact = alignment.stated.fact
            home = base.view_for(fact).home
            shares_subject = alignment.subject >= Link.WORDED and fact.subject != home
            if near and not shares_subject and alignment.attribute < Link.WORDED:
                continue  # it shares a word or two, or what the whole base is about: that helps nobody
            near.setdefault(fact.id, Near(fact, _why_near(base, claim, found, alignment)))
    return tuple(near.values())[:3]


def _why_near(base: FactBase, claim: Claim, found: PieceFinding, alignment: Alignment) -> str:
    """Why a near fact falls short."""
    finding, fact = found.finding, alignment.stated.fact
    if finding is not None and finding.fact.id == fact.id:
        return _sentence(base, finding)
    if alignment.subject is Link.OTHER or (alignment.subject is Link.ABSENT and fact.subject):
        return _("It is about {subject}.").format(subject=shown_name(base, fact.subject, current_language()))
    left = _words_left(claim, alignment)
    if left:
        return _("It doesn't say anything of “{words}”.").format(words=left)
    return _("It doesn't say as much.")


def _stated_text(base: FactBase, finding: Finding) -> str:
    """The stated side as the reader writes it."""
    language = current_language()
    if finding.rule == "conflict":
        from factcli.verify.explain_conflict import sides_of_conflict  # good bases have no contradictions

        return sides_of_conflict(base, finding)
    if finding.later is not None:
        from factcli.verify.explain_superseded import shown_later

        return shown_later(base, finding)
    if finding.combined:
        from factcli.verify.combination import shown_combination  # few claims take figures together

        return shown_combination(base, finding.combined, language)
    if finding.listed:
        return shown_list(base, finding.listed, language)
    if finding.paired:
        return shown_pairs(base, finding.paired, language)
    if finding.stated and finding.stated in (finding.fact.value, finding.fact.status):
        return shown_value(base, finding.fact, language)
    return shown_name(base, finding.stated, language) if finding.stated else ""
