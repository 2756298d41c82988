"""Facts that others have superseded, and claims about what they say: of then, of now, or of once."""

from collections.abc import Callable, Sequence

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.mention import NameTable
from factcli.values.period import Period
from factcli.verify.align import Alignment, align_fact
from factcli.verify.claim import Piece
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.rules.superseded import judge_superseded
from factcli.verify.stated import Stated
from factcli.verify.validity import FORMERLY, time_of, was_true_then

Asked = tuple[Alignment, Finding | None]
Ask = Callable[[Alignment], Finding | None]


def settle_time(
    base: FactBase,
    names: NameTable,
    piece: Piece,
    best: Finding | None,
    candidates: Sequence[Asked],
    ask: Ask,
) -> Finding | None:
    """The deciding finding with regard to which fact held at the time that a piece speaks of; None leaves it open.

    `ask` says what the rules find of an alignment.
    """
    old = _superseded_facts(base, best, candidates)
    formerly = piece.find_markers(FORMERLY)
    then = time_of(piece)
    past = [fact for fact in old if then is not None and was_true_then(base, fact, then)]
    if past or (formerly and then is None and old):
        bare = piece.without(*formerly)
        asked = [_ask_of_then(base, names, bare, fact, then, ask) for fact in past or old]
        found = [finding for finding in asked if finding and finding.verdict is not Verdict.NEI]
        supporting = [finding for finding in found if finding.verdict is Verdict.SUPPORTED]
        if supporting or (found and past):
            return (supporting or found)[0]
        # What is so now says nothing of then.
        return best if best is not None and best.verdict is Verdict.SUPPORTED and not past else None
    if best is None:
        return None
    if best.combined is not None or not best.fact.superseded_by:
        return best
    later = base.successor(best.fact)
    return judge_superseded(best, later, _ask_now(base, names, piece, later, candidates, ask))


def _superseded_facts(base: FactBase, best: Finding | None, candidates: Sequence[Asked]) -> list[Fact]:
    """The superseded facts that a piece could speak of: those about the same as the deciding one, else those compared."""
    if best is None or not (best.fact.subject and best.fact.attribute):
        held: Sequence[Fact] = [alignment.stated.fact for alignment, _said in candidates]
    else:
        held = base.saying(best.fact.subject, best.fact.attribute)
    return [fact for fact in held if fact.superseded_by]


def _ask_of_then(
    base: FactBase, names: NameTable, piece: Piece, fact: Fact, then: Period | None, ask: Ask
) -> Finding | None:
    """What the rules find of a superseded fact as it was when it held."""
    view = base.view_for(fact)
    if Stated(view, names, fact).value_period is not None:
        then = None  # a time in the claim is what it claims
    return ask(align_fact(view, piece, Stated(view, names, fact, is_past=True, then=then)))


def _ask_now(
    base: FactBase,
    names: NameTable,
    piece: Piece,
    later: Fact | None,
    candidates: Sequence[Asked],
    ask: Ask,
) -> Finding | None:
    """What the rules find of the fact that holds now, else the first decision by another fact that holds."""
    found = None
    if later is not None:
        view = base.view_for(later)
        found = ask(align_fact(view, piece, Stated(view, names, later)))
    if found is not None and found.verdict is not Verdict.NEI:
        return found
    return next(
        (
            said
            for alignment, said in candidates
            if said and said.verdict is not Verdict.NEI and not alignment.stated.fact.superseded_by
        ),
        found,
    )
