"""Polarity in plain sentences.

What it decides: a claim that denies what the sentence says, says what it denies, says fell where it says rose, or says that
something has come about which is still to come, is refuted.
Why: one small word turns a true sentence into a false one, and no likeness of words sees it.
Example: 没有人死亡 refutes 11人死亡.
"""

from factcli.text.script import has_han
from factcli.text.span import Span
from factcli.text.term import stem_of
from factcli.values.compare import Agreement
from factcli.verify import vocabulary
from factcli.verify.plain.align import Laid
from factcli.verify.plain.finding import PlainFinding, refute
from factcli.verify.plain.found import Found, Unit
from factcli.verify.plain.lexicon import opposites_of
from factcli.verify.plain.preposition import before_word, words_held
from factcli.verify.plain.reading import Reading, Token
from factcli.verify.plain.table import AUXILIARIES, DONE, DOWN, INTENDING, UNREAL, UP


def find_polarity_clash(laid: Laid) -> PlainFinding | None:
    """The first way in which claim and sentence exclude each other by a word, or None."""
    return _denial(laid) or _direction(laid) or _opposite(laid)


def _denial(laid: Laid) -> PlainFinding | None:
    mine = (*laid.claim.negations, *_ruled_out(laid.claim))
    theirs = stated_negations(laid)
    if len(mine) % 2 == len(theirs) % 2:
        return None
    if _opposed(laid):
        return None  # turned round twice: nobody has looked into that
    if mine:
        if _denies_elsewhere(laid, mine[0]) or _leaves_verb_out(laid.claim, mine[-1]):
            return None
        return refute("polarity", "negated", mine[0].cut(laid.claim.text), "")
    return refute("polarity", "denied", _core(laid), _around(laid.stated, theirs[0]))


def _leaves_verb_out(claim: Reading, negation: Span) -> bool:
    """Whether a claim ends with its denial, whose verb is that of the clause before: but its profit did not."""
    is_last = not claim.text[negation.end :].strip(" .。!！\"'")
    return is_last and (
        negation.cut(claim.text).endswith(("not", "n't")) or negation.cut(claim.text) in _BARE
    )


_BARE = ("没有", "没", "不是", "并没有")


def _denies_elsewhere(laid: Laid, negation: Span) -> bool:
    """Whether what the claim denies stands in another clause than all else that it says of its subject."""
    behind = [unit for unit in laid.held if unit.start >= negation.end]
    denied: list[Unit] = []
    for unit in behind:
        if not denied or unit.start == denied[-1].end:
            denied.append(unit)
    homes = {laid.homes.get(unit.start) for unit in denied}
    rest = [unit for unit in laid.held if unit not in denied and unit is not laid.first]
    others = {laid.homes.get(unit.start) for unit in rest}
    return bool(homes) and bool(others) and homes.isdisjoint(others)


def stated_negations(laid: Laid) -> list[Span]:
    """The negations of the sentence that govern what the claim repeats of it: before it in its clause."""
    found = []
    for negation in (*laid.stated.negations, *_ruled_out(laid.stated)):
        clause = laid.stated.clause_of(negation.start)
        if clause not in laid.clauses:
            continue
        end = laid.stated.clauses[clause].end
        places = [place for unit in laid.held if (place := laid.place_of(unit)) is not None]
        places += [pairing.stated.span for pairing in laid.pairings if pairing.stated]
        if any(negation.end <= place.start < end for place in places) or _ends_clause(laid, negation, end):
            found.append(negation)
    return found


def _ruled_out(reading: Reading) -> list[Span]:
    """Words that deny what stands behind them as a cause: 排除了人为破坏, where a fault that is 排除 is only mended."""
    text, found = reading.masked, []
    for word in _RULING_OUT:
        place = text.find(word)
        if place < 0:
            continue
        end = reading.clauses[reading.clause_of(place)].end
        if any(cause in text[place + len(word) : end] for cause in _CAUSES):
            found.append(Span(place, place + len(word)))
    return found


_RULING_OUT = ("排除", "ruled out", "rules out")
_CAUSES = (
    "人为",
    "可能",
    "嫌疑",
    "因素",
    "破坏",
    "他杀",
    "谋杀",
    "纵火",
    "故意",
    "sabotage",
    "arson",
    "foul play",
    "possib",
)


def _ends_clause(laid: Laid, negation: Span, end: int) -> bool:
    return not laid.stated.text[negation.end : end].strip(" .。,，;；")


def _core(laid: Laid) -> str:
    held = [unit for unit in laid.held if unit.start >= 0]
    return held[-1].text if held else laid.claim.text


def _around(stated: Reading, span: Span) -> str:
    clause = stated.clauses[stated.clause_of(span.start)]
    return clause.cut(stated.text).strip(" ,，;；:：.。")


def _used_words(laid: Laid, table: frozenset[str]) -> list[str]:
    """The words of a table in the clauses that the claim repeats."""
    found = []
    for number in laid.clauses:
        clause = laid.stated.clauses[number]
        found += words_in(laid.stated, table, clause)
    return found


def words_in(reading: Reading, table: frozenset[str], span: Span) -> list[str]:
    """The words of a table that stand in a stretch of a reading, outside of figures and negations."""
    found = [
        token.form
        for token in reading.tokens
        if span.start <= token.start < span.end and token.form in table and not _is_particle(reading, token)
    ]
    text = span.cut(reading.masked)
    found += [word for word in table if " " in word and f" {word} " in f" {text} "]
    if has_han(text):
        found += [word for word in table if len(word) > 1 and has_han(word) and word in text]
    return found


def _is_particle(reading: Reading, token: Token) -> bool:
    """Whether "up" or "down" only belongs to a verb: make up, burned down; beside a figure it tells a direction."""
    if token.form not in ("up", "down"):
        return False
    before = before_word(reading, token.start)
    if before in ("make", "makes", "made", "making"):
        return True
    beside = any(0 <= figure.start - token.end <= _FROM for figure in reading.figures)
    return not beside and before not in ("is", "was", "were", "went", "goes", "go")


_FROM = 6
"""Characters between a direction and its figure: down from 436,000."""


def _direction(laid: Laid) -> PlainFinding | None:
    whole = Span(0, len(laid.claim.text))
    up, down = _directions_in(laid.claim, whole)
    if bool(up) == bool(down):
        return None
    rising, falling = stated_directions(laid)
    if not rising and not falling:
        everywhere = Span(0, len(laid.stated.text))
        rising, falling = _directions_in(laid.stated, everywhere)
    if bool(rising) == bool(falling):
        return None
    if bool(up) == bool(rising):
        return None
    return refute("polarity", "opposite", (up or down)[0], (rising or falling)[0])


def stated_directions(laid: Laid) -> tuple[list[str], list[str]]:
    """The words for more and for less where the claim's own direction belongs: beside its figure, else beside its thing."""
    paired = [one.stated for one in laid.pairings if one.stated is not None and not one.claimed.period]
    starts = [figure.start for figure in paired]
    if not starts:
        things = [unit for unit in laid.held if unit.text not in UP and unit.text not in DOWN]
        starts = [place.start for unit in things[-1:] if (place := laid.place_of(unit)) is not None]
    for start in starts:
        clause = laid.stated.clauses[laid.stated.clause_of(start)]
        for stretch in (Span(clause.start, max(clause.start, start)), clause):
            rising, falling = _directions_in(laid.stated, stretch)
            if rising or falling:
                return rising, falling
    if paired and len(laid.clauses) > 1:
        return [], []  # what another clause says of another thing
    return _used_words(laid, UP), _used_words(laid, DOWN)


def _directions_in(reading: Reading, span: Span) -> tuple[list[str], list[str]]:
    """The words for more and for less in a stretch; a rate (增速) counts only where nothing says how it changed."""
    up, down = words_in(reading, UP, span), words_in(reading, DOWN, span)
    turns = [word for word in (*up, *down) if word not in _RATES]
    if turns and len(turns) < len(up) + len(down):
        up, down = ([word for word in found if word not in _RATES] for found in (up, down))
    return up, down


_RATES = frozenset({"增速", "增幅", "增长率", "涨幅", "降幅"})


def lacks_direction(laid: Laid) -> bool:
    """Whether the claim says more or less than before where the sentence doesn't say the same."""
    whole = Span(0, len(laid.claim.text))
    rising, falling = stated_directions(laid)
    up, down = _directions_in(laid.claim, whole)
    return bool((up and not rising) or (down and not falling))


def _opposed(laid: Laid) -> bool:
    return _direction(laid) is not None or _opposite(laid) is not None


def _opposite(laid: Laid) -> PlainFinding | None:
    for unit in laid.units:
        if unit.is_held or unit.found in (Found.CONTEXT, Found.NAMED):
            continue
        form = unit.text if has_han(unit.text) else stem_of(unit.text)
        stated = _opposite_in(laid, form)
        if stated:
            return refute("polarity", "opposite", unit.text, stated)
    return None


def _opposite_in(laid: Laid, form: str) -> str:
    """A word against this one in the clauses that the claim repeats, or ""."""
    clauses = [laid.stated.clauses[number] for number in laid.clauses]
    found = (_word_in(laid.stated, other, span) for other in opposites_of().get(form, ()) for span in clauses)
    return next(filter(None, found), "")


def _word_in(reading: Reading, word: str, span: Span) -> str:
    if has_han(word):
        return word if len(word) > 1 and word in span.cut(reading.masked) else ""
    return next(
        (
            token.form
            for token in reading.tokens
            if span.start <= token.start < span.end and token.stem == word
        ),
        "",
    )


def is_still_to_come(laid: Laid) -> bool:
    """Whether the sentence only plans what the claim repeats."""
    claim = Span(0, len(laid.claim.text))
    if "会" in laid.claim.masked:
        return False
    told = vocabulary.FUTURE | INTENDING
    return bool(_used_words(laid, vocabulary.FUTURE)) and not words_in(laid.claim, told, claim)


def is_unreal(laid: Laid) -> bool:
    """Whether the sentence says it under a condition, as a wish or hearsay, or of others only, and the claim doesn't."""
    mine = words_held(laid.claim, UNREAL)
    if (
        "除" in laid.stated.masked
        and "外" in laid.stated.masked.partition("除")[2]
        and "除" not in laid.claim.text
    ):
        return True
    spans = [laid.stated.clauses[number] for number in laid.clauses]
    reach = spans[-1].end if spans else 0
    said = max((place.end for unit in laid.held if (place := laid.place_of(unit)) is not None), default=0)
    return not mine and any(
        word.start < (said if word.cut(laid.stated.text) in AUXILIARIES else reach)
        for word in words_held(laid.stated, UNREAL)
    )


def is_only_planned(laid: Laid) -> bool:
    """Whether the claim speaks of a plan where the sentence speaks of none."""
    claim = Span(0, len(laid.claim.text))
    return bool(words_in(laid.claim, vocabulary.FUTURE, claim)) and not words_in(
        laid.stated, vocabulary.FUTURE | _PLANNED, Span(0, len(laid.stated.text))
    )


_PLANNED = vocabulary.words_of_table("原定 原拟 本拟 本来 原计划 原本 定于 scheduled intended")


def find_status_clash(laid: Laid) -> PlainFinding | None:
    """A claim that something has come about which the sentence only plans."""
    if not is_still_to_come(laid):
        return None
    if any(one.claimed.period and one.agreement is not Agreement.AGREES for one in laid.pairings):
        return None  # at another time it may have come about
    done = words_in(laid.claim, DONE, Span(0, len(laid.claim.text)))
    return refute("status", "not-yet", done[0], _used_words(laid, vocabulary.FUTURE)[0]) if done else None
