"""How far a thing has come.

What it decides: the claim says that something is done which the fact says is still to come, or names another stage
of the attribute's stages than the fact's. What has come to the last stage has come to what its last word says.

Why: 将 and 已 are one character, and all the difference.

Example: "the four projects are already in production" is refuted by a fact that says that they will be this year.
"""

from factcli.text.span import Span
from factcli.values.compare import Agreement
from factcli.verify import vocabulary
from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.judgement import Verdict
from factcli.verify.link import STATE_TAIL, Link
from factcli.verify.timing import REACHED, STILL, is_called_reached


def judge_status(alignment: Alignment) -> Finding | None:
    """Refuted where the stages or tenses clash, supported where they go together; None otherwise."""
    if _is_called_off(alignment):
        word = alignment.piece.find_markers(_CALLED_OFF)[0].cut(alignment.piece.text)
        return Finding(Verdict.REFUTED, "status", "stage", alignment, word, _held(alignment))
    if not alignment.identifies:
        return None
    if alignment.is_turned:
        return _judge_behind(alignment)
    return _judge_stage(alignment) or _judge_begun(alignment) or _judge_reached(alignment)


def _held(alignment: Alignment) -> str:
    """How far the fact has it: its status, or the value where that is the stage."""
    fact = alignment.stated.fact
    return fact.status or fact.value


def _judge_stage(alignment: Alignment) -> Finding | None:
    """Refuted where the claim names another of the attribute's stages."""
    piece, held, stages = alignment.piece, _held(alignment), alignment.stated.attribute.stages
    if held not in stages or held in piece.cut or alignment.subject < Link.CARRIED:
        return None
    going_on = piece.find_markers(vocabulary.ONGOING)
    left = [span.cut(piece.text) for span in alignment.cover.leftover if span not in going_on]
    for stage in stages:
        names = (stage, *alignment.stated.forms_of(stage))
        is_named = any(name in piece.cut for name in names)
        if stage != held and is_named and all(_says_stage(word, names) for word in left):
            return Finding(Verdict.REFUTED, "status", "stage", alignment, stage, held)
    return None


def _says_stage(word: str, names: tuple[str, ...]) -> bool:
    """Whether a stretch is of a stage's name, or only says that it is reached in full: 正式通车."""
    for start in _FULLY:
        word = word.removeprefix(start)
    return any(word in name for name in names)


_FULLY = ("早", "已", "正", "式", "全面", "全线", "完全", "真正", "顺利", "成功")


def _judge_begun(alignment: Alignment) -> Finding | None:
    """Refuted where the claim says that it has come about, and the fact that it is still to come."""
    if not is_called_reached(alignment):
        return None
    if not all(_is_done(alignment, left) for left in alignment.cover.leftover):
        return None
    piece = alignment.piece
    word = next((mark.cut(piece.text) for mark in piece.find_markers(REACHED)), "")
    return Finding(Verdict.REFUTED, "status", "not-yet", alignment, word, alignment.stated.fact.status)


def _judge_reached(alignment: Alignment) -> Finding | None:
    """Supported where the claim names the fact's stage, or only the last word of the last one."""
    piece, held, stages = alignment.piece, _held(alignment), alignment.stated.attribute.stages
    at_stage = piece.find_markers(_AT_STAGE)
    left = [span for span in alignment.cover.leftover if not any(word.covers(span) for word in at_stage)]
    if held not in stages or left:
        return None
    is_told, tail = held in piece.cut, held[-STATE_TAIL:]
    is_at_end = held == stages[-1] and not piece.has_any(vocabulary.FUTURE | vocabulary.ONGOING)
    if not is_told and is_at_end and tail in piece.cut:
        return Finding(Verdict.SUPPORTED, "status", "reached", alignment, tail, held)
    if (is_told or held in piece.entities) and not alignment.oppositions:
        agrees = alignment.period_agreement is Agreement.AGREES and not alignment.cover.negations
        return Finding(Verdict.SUPPORTED, "status", "reached", alignment, held, held) if agrees else None
    return None


_AT_STAGE = STILL | vocabulary.words_of_table("阶段 状态 处在 处于 时期 stage phase")


def _is_called_off(alignment: Alignment) -> bool:
    """Whether all that the claim says of the subject is that it came to nothing, and the fact has it further than planned."""
    piece, held, stages = alignment.piece, _held(alignment), alignment.stated.attribute.stages
    words = piece.find_markers(_CALLED_OFF)
    if held not in stages[1:] or not words or alignment.subject < Link.CARRIED or piece.quantities:
        return False
    return all(any(left.overlaps(word) for word in words) for left in alignment.cover.leftover)


_CALLED_OFF = vocabulary.words_of_table(
    "放弃 取消 叫停 搁置 搁浅 流产 烂尾 停建 缓建 下马 夭折 泡汤 告吹 停留在图纸上 停留在纸面上 停留在规划阶段 停留在图纸 纸上谈兵 "
    "abandoned cancelled canceled shelved scrapped called_off fell_through dropped on_the_drawing_board on_paper"
)


def _judge_behind(alignment: Alignment) -> Finding | None:
    """Supported where the claim denies a stage that is still to come: 还没有通水 at the stage of planning.

    Refuted where it has the thing still at one that is behind it.
    """
    piece, held, stages = alignment.piece, _held(alignment), alignment.stated.attribute.stages
    if held not in stages or alignment.subject < Link.CARRIED:
        return None
    at_stage = piece.find_markers(_AT_STAGE)
    rest = [span for span in alignment.cover.leftover if not any(word.covers(span) for word in at_stage)]
    denials = [span.cut(piece.text) for span in alignment.cover.negations]
    for stage in stages[: stages.index(held)]:
        if not rest and any(stage in denial for denial in denials):  # 还在规划 is as good as: not yet further
            return Finding(Verdict.REFUTED, "status", "stage", alignment, stage, held)
    for stage in stages[stages.index(held) + 1 :]:
        place = piece.text.find(stage, piece.start, piece.end)
        told = Span(place, place + len(stage))
        words = [left.cut(piece.text) for left in alignment.cover.leftover if not told.covers(left)]
        if place >= 0 and all(_says_stage(word, (stage,)) for word in words):
            return Finding(Verdict.SUPPORTED, "status", "behind", alignment, stage, held)
    return None


def _is_done(alignment: Alignment, left: Span) -> bool:
    """Whether what is left over only says that it has come about: 已经建成."""
    words = alignment.piece.find_markers(_DONE)
    return any(left.overlaps(word) for word in words) and len(left) <= _LONGEST


_DONE = vocabulary.words_of_table(
    "建成 建设成 打造成 成为 变成 实现 完成 达成 做到 become became achieved reached completed fulfilled"
)
_LONGEST = 6
