"""A sentence of a claim cut into the parts that are judged: clauses, joined or cut again where one alone says nothing."""

from dataclasses import replace

from factcli.text.span import Span
from factcli.verify import vocabulary
from factcli.verify.claim import Claim, Piece, span_of
from factcli.verify.cover import cover_piece, is_framing
from factcli.verify.denial import deny, find_denied
from factcli.verify.judge import Judge, PieceFinding
from factcli.verify.judgement import Verdict
from factcli.verify.link import Link
from factcli.verify.retell import retell_piece

_MOST_CLAUSES_JOINED = 4
"""How many clauses may be judged as one part."""
_MOST_CLAUSES = 12
"""How many clauses of a sentence are joined at all; a longer sentence is judged clause by clause."""


def find_parts(judge: Judge, claim: Claim, sentence: Span) -> list[PieceFinding]:
    """The parts of a sentence with what was found, cut so that as few as possible stay undecided.

    A sentence that claims nothing (真快！) has none.
    """
    if _asks(claim, sentence):
        found = judge.judge_piece(claim.piece(sentence.start, sentence.end))
        return [replace(found, finding=None)]
    cuts = claim.cuts(sentence)
    denied = find_denied(claim, sentence, cuts)
    if denied is not None:
        return deny(claim, sentence, find_parts(judge, claim, denied))
    clauses = _statements(judge, claim, cuts)
    if not clauses:
        return []
    if len(clauses) > _MOST_CLAUSES:
        return [judge.judge_piece(claim.piece(clause.start, clause.end)) for clause in clauses]
    whole = claim.piece(sentence.start, sentence.end)
    if len(clauses) > 1 and whole.has_any(vocabulary.IN_ORDER):
        found = judge.judge_piece(whole)  # an order isn't to be cut apart
        if found.finding is not None and found.finding.fact.ordered:
            return [found]
        parts = _best_cut(judge, claim, clauses)
        is_list = any(part.finding is not None and part.finding.fact.members for part in parts)
        return [replace(found, finding=None)] if is_list else parts
    parts = [part for found in _best_cut(judge, claim, clauses) for part in retell_piece(judge, claim, found)]
    return [_of_what_is_named(judge, claim, sentence, part) for part in parts] if len(parts) > 1 else parts


def _of_what_is_named(judge: Judge, claim: Claim, sentence: Span, part: PieceFinding) -> PieceFinding:
    """A part as it is, or undecided: what names no subject isn't said of one that the sentence doesn't name either.

    "The hall has 1450 seats and was designed by Skylark" says nothing of the one bridge that Skylark designed.
    """
    decided = part.decided
    if decided is None or decided.alignment.subject is not Link.IMPLIED or decided.combined is not None:
        return part
    fact, stated = decided.fact, decided.alignment.stated
    if fact.subject == judge.base.home or fact.members or not stated.always_names_subject:
        return part
    named = {
        mention.key
        for mention in claim.whole.mentions
        if mention.is_entity and sentence.start <= mention.start < sentence.end
    }
    strangers = {key for key in named - {judge.base.home} if not stated.knows(key)}
    is_named = fact.subject in named or stated.find_name(sentence.cut(claim.whole.text), fact.subject) >= 0
    return replace(part, finding=None) if strangers and not is_named else part


def _asks(claim: Claim, sentence: Span) -> bool:
    """Whether a sentence is a question, which claims nothing."""
    text = sentence.cut(claim.whole.text).rstrip("\"' ")
    return text.endswith("?") and text.split(" ")[0] in _ASKING


_ASKING = vocabulary.words_of_table(
    "is are was were do does did has have had can could will would should may might which who what when"
)


def _best_cut(judge: Judge, claim: Claim, clauses: list[Span]) -> list[PieceFinding]:
    """The parts that clauses come to, each clause alone or joined with its neighbours, at the least cost."""
    alone = [judge.judge_piece(claim.piece(clause.start, clause.end)) for clause in clauses]
    if len(clauses) > 1:
        alone[0] = _opening(judge, claim, clauses, alone[0])
        sentence = Span(clauses[0].start, clauses[-1].end)
        alone = [_of_what_is_named(judge, claim, sentence, part) for part in alone]
    best: list[tuple[int, list[PieceFinding]]] = [(0, [])]
    for end in range(1, len(clauses) + 1):
        options = []
        for start in range(max(0, end - _MOST_CLAUSES_JOINED), end):
            joined = alone[start] if end - start == 1 else _joined(judge, claim, clauses, alone, start, end)
            if joined is not None:
                cost, parts = best[start]
                options.append((cost + _cost(joined, end - start), [*parts, joined]))
        best.append(min(options, key=lambda option: option[0]))
    return best[-1][1]


def _opening(judge: Judge, claim: Claim, clauses: list[Span], found: PieceFinding) -> PieceFinding:
    """A first clause that tells of what the next one begins with: founded in 1954, the orchestra …, 始建于1928年，县一中…"""
    piece, main = found.piece, claim.piece(clauses[1].start, clauses[1].end)
    subject = next((mention for mention in main.mentions if mention.is_entity), None)
    if subject is None or main.text[main.start : subject.start].strip(' "《') not in ("", "the"):
        return found
    first = piece.cut.split(" ")[0]
    opens = piece.cut.startswith(_OPENING) if piece.is_chinese else first.endswith("ed") or first in _OPENING
    if not opens or any(mention.key == subject.key for mention in piece.mentions):
        return found
    told = judge.judge_piece(replace(piece, carried=(subject, *piece.carried)))
    is_of_it = told.decided is None or told.decided.fact.subject == subject.key
    return told if is_of_it else replace(told, finding=None)  # of whatever else it may be true


_OPENING = tuple(
    vocabulary.words_of_table(
        "位于 坐落于 坐落在 地处 成立于 创办于 创立于 创建于 始建于 建于 建成于 出生于 生于 毕业于 全长 占地 总投资 耗资 由 "
        "built born led held set made known home"
    )
)
"""How a clause begins that leaves its subject to the next one; in English so does any participle."""


def _joined(
    judge: Judge, claim: Claim, clauses: list[Span], alone: list[PieceFinding], start: int, end: int
) -> PieceFinding | None:
    """Several clauses as one part, where at least one of them says nothing alone and all together do."""
    verdicts = [part.verdict for part in alone[start:end]]
    if Verdict.NEI not in verdicts or Verdict.REFUTED in verdicts:
        return None
    found = judge.judge_piece(claim.piece(clauses[start].start, clauses[end - 1].end))
    if found.verdict is Verdict.REFUTED and any(
        part.verdict is Verdict.SUPPORTED and part.piece.entities and _stands_alone(alone[start:end], part)
        for part in alone[start:end]
    ):
        return None
    return found if found.verdict is not Verdict.NEI else None


def _stands_alone(parts: list[PieceFinding], supported: PieceFinding) -> bool:
    """Whether an undecided clause beside a supported one names something of its own: then it is another statement."""
    return any(part.piece.entities for part in parts if part is not supported and part.verdict is Verdict.NEI)


def _is_empty(piece: Piece) -> bool:
    """Whether a piece holds nothing but function words and framing: nothing is claimed in it."""
    if not all(is_framing(span.cut(piece.text)) for span in piece.figures_and_entities):
        return False
    cover = cover_piece(piece, "", ())
    return cover.is_complete and not cover.negations


def _statements(judge: Judge, claim: Claim, clauses: list[Span]) -> list[Span]:
    """The clauses that claim something; one that only names a topic (食品，是…) or a time belongs to the clause after it."""
    found: list[Span] = []
    topic: Span | None = None
    for clause in clauses:
        piece = claim.piece(clause.start, clause.end)
        if _is_empty(piece):
            continue
        begin = topic.start if topic else clause.start
        if found and not topic and _goes_on(claim, found[-1], piece):
            found[-1] = Span(found[-1].start, clause.end)
            continue
        if _is_topic(judge, piece):
            topic = Span(begin, clause.end)
            continue
        if found and piece.cut.startswith(_SET_AGAINST):
            found[-1] = Span(found[-1].start, clause.end)
            continue
        found.append(Span(begin, clause.end))
        topic = None
    if topic is not None:
        found.append(topic)  # nothing follows that it could be the topic of
    return found


def _goes_on(claim: Claim, before: Span, piece: Piece) -> bool:
    """Whether a clause only goes on counting up names: the giants are A, B, C and D."""
    names = [mention for mention in claim.whole.mentions if mention.is_entity]
    if piece.quantities or piece.periods or not any(mention.end == before.end for mention in names):
        return False
    spans = [span_of(mention) for mention in piece.mentions if mention.is_entity]
    return bool(spans) and _COUNTING_UP.issuperset(_words_in(piece.cut_without(spans)))


_COUNTING_UP = vocabulary.words_of_table("和 与 及 以及 等 and or the")


_SET_AGAINST = tuple(
    vocabulary.words_of_table("而不是 而非 并非 不是 而是 而在 rather_than instead_of not_ and_not_ but_")
)
_INTRODUCING = tuple(
    vocabulary.words_of_table("论 就 从 按 在 对 关于 说到 说起 要说 in_terms_of as_for as_to")
)


def _is_topic(judge: Judge, piece: Piece) -> bool:
    """Whether a clause only says what or when the next one is about: things that facts are about, or a period."""
    if piece.quantities or not (piece.mentions or piece.periods):
        return False
    entities = [mention for mention in piece.mentions if mention.is_entity]
    if not all(judge.is_spoken_of(mention.key) for mention in entities):
        return False
    if piece.attributes and (entities or not piece.cut.startswith(_INTRODUCING)):
        return False
    return _JOINING.issuperset(_words_in(piece.cut_without(piece.taken)))


def _words_in(rest: str) -> list[str]:
    """What is left of a clause without its names: English words, Chinese runs, without an introducing word."""
    rest = rest.strip(" \"'")
    rest = rest.removeprefix(max(filter(rest.startswith, _INTRODUCING), key=len, default=""))
    return "".join(sign if sign.isalnum() else " " for sign in rest).split()


_JOINING = vocabulary.words_of_table(
    "和 与 及 以及 跟 的 中 里 上 内 方面 来说 而言 来看 至于 工程 两项 两者 时 期间 当时 "
    "and or the of in on at"
)


def _cost(part: PieceFinding, clauses: int) -> int:
    """What a part costs in the choice of a cut: undecided clauses most, then refuting more than one clause needs."""
    if part.verdict is Verdict.NEI:
        return 100 * clauses
    return clauses + 1 if part.verdict is Verdict.REFUTED else 1
