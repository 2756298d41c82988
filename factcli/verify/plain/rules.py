"""What the rules say of a piece of a claim laid over a sentence: the first clash, or that it is borne out.

What it decides: a piece is supported where the sentence says all of it, by itself and in the same roles; it is refuted
where a figure, a word, a denial or a role in the same slot excludes it and the rest is accounted for; else it is left open.
Why: to call a false claim supported is the worst mistake, so one word without a place in the sentence leaves it open.
Example: 东仓藏粮48吨 supports 东仓有粮48吨, refutes 东仓有粮41吨 and leaves 东仓有48扇门 open.
"""

from dataclasses import replace

from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.values.dimension import Dimension
from factcli.values.period import PeriodKind
from factcli.verify.judgement import Confidence, Verdict
from factcli.verify.plain.agent import find_agent_clash, is_done_by_another, is_done_by_same
from factcli.verify.plain.align import Laid
from factcli.verify.plain.attached import hangs_on_another
from factcli.verify.plain.clash import (
    LEAST_AROUND,
    LEAST_COVERAGE,
    find_figure_clash,
    find_owner_clash,
    other_owner,
)
from factcli.verify.plain.condition import is_other_condition, reaches_instead
from factcli.verify.plain.converse import find_order, is_said_by_converse
from factcli.verify.plain.crossed import find_crossed_pair
from factcli.verify.plain.ended import find_ending, goes_on_untold
from factcli.verify.plain.figure import Figure, compare_figures
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found
from factcli.verify.plain.lexicon import synonym_rows
from factcli.verify.plain.other_time import is_of_other_time
from factcli.verify.plain.polarity import (
    find_polarity_clash,
    find_status_clash,
    is_only_planned,
    is_still_to_come,
    is_unreal,
    lacks_direction,
    words_in,
)
from factcli.verify.plain.preposition import bounds_in_time, find_comparison, role_of
from factcli.verify.plain.rank import find_rank_clash
from factcli.verify.plain.role import (
    exchanges_sides,
    find_role_clash,
    is_led_by_opposite,
    is_measured_against,
    misses_object,
)
from factcli.verify.plain.scatter import drops_owned, is_only_source, is_scattered
from factcli.verify.plain.share import is_share_of_another
from factcli.verify.plain.slot import Pairing
from factcli.verify.plain.substitution import find_exchange, find_substitution
from factcli.verify.plain.table import ANYBODY, BEGINNING, EVENT, LIMITS, RATES, THAN, VAGUE
from factcli.verify.plain.told_of import is_told_of_another
from factcli.verify.plain.whose import is_of_another
from factcli.verify.plain.wider import says_more_widely

_FIGURES = 2
"""Figures that say enough without a word of the sentence: the number of a year."""


def ask_rules(laid: Laid) -> PlainFinding | None:
    """What the rules say of a piece laid over a sentence, or None where none speaks."""
    if not laid.held and sum(1 for pairing in laid.pairings if pairing.stated) < _FIGURES:
        other = _other_time(laid)
        if other is not None or not laid.sentence.is_nameless or laid.left:
            return other
    named = next((unit.text for unit in laid.units if unit.found is Found.NAMED), "")
    clash = _find_clash(laid)
    if clash is not None:
        return replace(clash, certainty=laid.coverage + laid.weight / 10, named=named)
    return replace(_support(laid), named=named) if _is_borne_out(laid) else None


def _find_clash(laid: Laid) -> PlainFinding | None:
    rank = find_rank_clash(laid)
    if rank is not None:
        return rank
    if _limits(laid) or is_only_planned(laid) or is_unreal(laid):
        return None
    if not laid.left and laid.first is not None and not laid.first.is_held:
        status = find_status_clash(laid)  # whoever plans it: it is still to come
        if status is not None:
            return status
    agent = find_agent_clash(laid) if all(_agrees(laid, one) for one in laid.pairings) else None
    if agent is not None:
        return agent
    is_foreign = laid.own_subject and not laid.belongs_to_other
    if is_foreign and _is_named_of_topic(laid):
        return None
    substitution = None if is_scattered(laid) or _bounds_otherwise(laid) else find_substitution(laid)
    if substitution is None and (is_foreign or any(unit.is_name for unit in laid.left)):
        return None
    if any(pairing.stated is None and not _agrees(laid, pairing) for pairing in laid.pairings):
        return _other_time(laid)
    if _compares_others(laid):
        return None
    found = _word_clash(laid)
    if found is not None or (find_comparison(laid.claim) is None) != (_stated_comparison(laid) is None):
        return found
    return find_figure_clash(laid) or _clash_of_slot(laid, substitution)


def _is_named_of_topic(laid: Laid) -> bool:
    """Whether a claim about what the text speaks of has a name that a sentence about another subject lacks."""
    is_topic = laid.first is not None and laid.first.found in (Found.CONTEXT, Found.NAMED)
    return is_topic and any(unit.is_name for unit in laid.left)


def _stated_comparison(laid: Laid) -> Span | None:
    """Where the sentence compares; in a clause that the claim repeats, where all of the claim is found."""
    found = find_comparison(laid.stated)
    if found is None or laid.left:
        return found
    return found if laid.stated.clause_of(found.start) in laid.clauses else None


def _bounds_otherwise(laid: Laid) -> bool:
    """Whether the claim says up to when something was so, and the sentence doesn't: another may have been it before."""
    return bool(bounds_in_time(laid.claim) - bounds_in_time(laid.stated))


def _limits(laid: Laid) -> bool:
    """Whether the claim says of how many, or of which alone, and the sentence doesn't: nothing is refuted then."""
    return any(
        unit.text in LIMITS and (unit.found is Found.LEFT or unit.text == "most") for unit in laid.units
    )


def _word_clash(laid: Laid) -> PlainFinding | None:
    """A small word that turns what the sentence says round: a denial, a direction, from for to, beat for lost."""
    if laid.coverage < LEAST_COVERAGE:
        return None
    if find_order(laid) is False:
        first = laid.first.text if laid.first else ""
        return refute("role", "exchanged", first, laid.sentence.fact.statement)
    found = find_ending(laid) or find_status_clash(laid) or find_polarity_clash(laid) or find_role_clash(laid)
    is_denial = found is not None and found.outcome in ("denied", "negated")
    return None if is_denial and any(unit.text not in VAGUE for unit in laid.left) else found


def _clash_of_slot(laid: Laid, substitution: PlainFinding | None) -> PlainFinding | None:
    """Another word, owner or subject in the slot, where every figure of the claim is borne out."""
    if not all(_agrees(laid, pairing) for pairing in laid.pairings):
        return None
    if substitution is not None and laid.coverage >= LEAST_AROUND:
        return substitution
    if laid.left:
        return None
    if laid.belongs_to_other:
        return refute("role", "other-subject", laid.first.text if laid.first else "", laid.own_subject)
    crossed = find_crossed_pair(laid)
    if crossed is not None:
        return crossed
    return find_owner_clash(laid) or (find_exchange(laid) if laid.mixes_predicates else None)


def _compares_others(laid: Laid) -> bool:
    """Whether the claim sets what it speaks of against something else than the sentence does."""
    mine, theirs = find_comparison(laid.claim), find_comparison(laid.stated)
    if mine is None or theirs is None:
        return False
    against = [one for one in laid.pairings if one.claimed.start >= mine.end and one.claimed.period]
    return any(one.stated is None or role_of(laid.stated, one.stated.span) != THAN for one in against)


def _other_time(laid: Laid) -> PlainFinding | None:
    """A claim that says no more than when the text's event happened, at another time."""
    frame = laid.sentence.frame
    content = [unit for unit in laid.units if unit.found not in (Found.FUNCTION, Found.CONTEXT, Found.NAMED)]
    if frame is None or len(laid.pairings) != 1 or any(unit.text not in EVENT for unit in content):
        return None
    claimed = laid.pairings[0].claimed
    if claimed.period is None or compare_figures(claimed, frame) is not Agreement.DIFFERS:
        return None
    return refute("period", "differs", claimed.text, frame.text)


def _counts_the_same(laid: Laid, pairing: Pairing) -> bool:
    """Whether what an English figure counts by its own noun (31,000 visitors) stands in the sentence too."""
    if pairing.stated is None or pairing.claimed.quantity is None or not pairing.claimed.text.isascii():
        return True
    if (
        pairing.claimed.quantity.dimension is not Dimension.COUNT
        or pairing.stated.text == pairing.claimed.text
    ):
        return True
    noun = pairing.claimed.text.rsplit(None, 1)[-1]
    stem = stem_of(noun)
    if not noun.isalpha() or noun in ANYBODY:
        return True
    alike = {stem, *synonym_rows().get(stem, ())}
    words = [token.stem for token in laid.stated.tokens]
    words += [stem_of(word) for figure in laid.stated.figures for word in figure.text.split()]
    return not alike.isdisjoint(words)


def _is_borne_out(laid: Laid) -> bool:
    """Whether everything in the piece is said by the sentence, by it alone, and in the same roles."""
    if not laid.held or laid.own_subject or laid.mixes_predicates:
        return False
    if find_comparison(laid.claim) is not None and find_comparison(laid.stated) is None:
        return False  # what it compares has to be worked out
    if is_only_source(laid) or goes_on_untold(laid):
        return False
    is_converse = is_said_by_converse(laid)
    if (laid.left and not is_converse) or misses_object(laid) or is_of_other_time(laid):
        return False
    if (
        is_done_by_another(laid)
        or says_more_widely(laid)
        or is_told_of_another(laid)
        or (not is_converse and hangs_on_another(laid))
    ):
        return False
    if not is_converse and (is_of_another(laid) or is_led_by_opposite(laid)):
        return False
    if is_unreal(laid) or laid.drops_part or laid.skips_name or is_scattered(laid) or drops_owned(laid):
        return False
    if not laid.is_carried or laid.has_foreign_object or lacks_direction(laid) or is_only_planned(laid):
        return False
    if not all(_agrees(laid, pairing) and other_owner(laid, pairing) is None for pairing in laid.pairings):
        return False
    return not (
        is_still_to_come(laid)
        or (exchanges_sides(laid) and not is_converse and not is_done_by_same(laid))
        or is_measured_against(laid)
    )


def _agrees(laid: Laid, pairing: Pairing) -> bool:
    if pairing.agreement is Agreement.AGREES:
        is_other = is_share_of_another(laid.claim, laid.stated, pairing) or is_other_condition(laid, pairing)
        return _counts_the_same(laid, pairing) and not is_other and not reaches_instead(laid, pairing)
    if _goes_on_since(laid, pairing):
        return True
    if pairing.stated is None and pairing.claimed.text in laid.sentence.context:
        return True  # the number in the name of what the text is about
    if pairing.stated is None and _is_rate(laid, pairing.claimed):
        return True
    frame = laid.sentence.frame
    if pairing.stated is None and frame is not None and pairing.claimed.period:
        return compare_figures(pairing.claimed, frame) is Agreement.AGREES
    return False


def _goes_on_since(laid: Laid, pairing: Pairing) -> bool:
    """Whether the claim says since when something is so, and the sentence when it began: open since 1962, opened in 1962."""
    claimed, stated = pairing.claimed.period, pairing.stated.period if pairing.stated else None
    if claimed is None or stated is None or pairing.stated is None or claimed.kind is not PeriodKind.SINCE:
        return False
    clause = laid.stated.clauses[laid.stated.clause_of(pairing.stated.start)]
    begins = words_in(laid.stated, BEGINNING, clause)
    place = laid.place_of(laid.first) if laid.first is not None and laid.first.is_held else None
    if place is not None and role_of(laid.stated, place):
        return False  # she took over from him
    return bool(begins) and claimed.first == stated.first and stated.kind is PeriodKind.SPAN


def _is_rate(laid: Laid, claimed: Figure) -> bool:
    """Whether a single day or year says no more than the sentence's "every": 一天 for 每天."""
    row = next((row for row in RATES if claimed.text == row[0]), ())
    counted = [one for one in laid.pairings if one.claimed.quantity and one.claimed is not claimed]
    if not any(one.agreement is Agreement.AGREES for one in counted):
        return False
    return any(word in laid.stated.text for word in row[1:])


def _support(laid: Laid) -> PlainFinding:
    figure = next((pairing for pairing in laid.pairings if not pairing.claimed.period), None)
    figure = figure or next(iter(laid.pairings), None)
    alike = any(unit.found in (Found.ALIKE, Found.CONTEXT, Found.NAMED) for unit in laid.units)
    confidence = Confidence.ALIAS_OR_ARITHMETIC if alike else Confidence.AS_WRITTEN
    if figure is None or figure.stated is None:
        return PlainFinding(Verdict.SUPPORTED, "said", "agrees", "", "", confidence, 9.0)
    if figure.claimed.text != figure.stated.text:
        confidence = Confidence.NEAR_OR_HEDGED
    rule = "period" if figure.claimed.period else "value"
    return PlainFinding(
        Verdict.SUPPORTED, rule, "agrees", figure.claimed.text, figure.stated.text, confidence, 9.0
    )
