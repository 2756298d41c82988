"""A lesson's report as the object that other programs rely on."""

from fractions import Fraction
from typing import Any

from factcli.classroom.report import PupilReport, QuestionReport, Report


def report_object(report: Report) -> dict[str, Any]:
    """The whole report; shares from 0 to 1, times in seconds, null where there is no figure."""
    analysis = report.analysis
    return {
        "version": 1,
        "lesson": report.id,
        "started": report.started.isoformat(timespec="seconds"),
        "title": report.title,
        "base": report.base,
        "mode": report.mode.value,
        "planned": report.planned,
        "enough": analysis.is_enough,
        "mean": _number(analysis.mean),
        "reliability": _number(analysis.reliability),
        "standard_error": _number(analysis.standard_error),
        "questions": [_question_object(question) for question in report.questions],
        "pupils": [_pupil_object(pupil) for pupil in report.pupils],
        "teams": [{"rank": rank, "name": name, "points": points} for rank, name, points in report.teams],
        "hardest": [report.questions[place].number for place in report.hardest],
        "to_help": [report.pupils[place].name for place in report.to_help],
    }


def _question_object(question: QuestionReport) -> dict[str, Any]:
    item, analysis = question.item, question.analysis
    seen: dict[str, Any] = {
        "number": question.number,
        "id": item.id,
        "fact": item.fact.id,
        "type": item.type.value,
        "stem": item.stem,
        "key": item.key,
        "pupils": question.pupils,
        "counted": analysis is not None,
    }
    if analysis is None:
        return seen
    distractors = analysis.distractors
    return seen | {
        "answered": analysis.answered,
        "right": analysis.right,
        "share_right": _number(analysis.share_right),
        "share_in": _number(question.share_in),
        "discrimination": _number(analysis.discrimination),
        "rest_correlation": _number(analysis.rest_correlation),
        "band": analysis.band.value if analysis.band is not None else None,
        "flags": [flag.value for flag in analysis.flags],
        "answers": [{"text": bar.text, "count": bar.count, "right": bar.is_right} for bar in analysis.bars],
        "idle_options": list(distractors.idle) if distractors is not None else [],
        "efficiency": _number(distractors.efficiency) if distractors is not None else None,
        "mean_seconds": _number(analysis.mean_seconds),
        "median_seconds": _number(analysis.median_seconds),
        "most_wrong": question.wrong,
        "why": question.why,
    }


def _pupil_object(pupil: PupilReport) -> dict[str, Any]:
    return {
        "name": pupil.name,
        "number": pupil.number,
        "team": pupil.team,
        "rank": pupil.rank,
        "points": pupil.points,
        "asked": pupil.asked,
        "answered": pupil.answered,
        "right": pupil.right,
        "mean_seconds": _number(pupil.seconds),
        "answers": [None if cell is None else {"text": cell[0], "right": cell[1]} for cell in pupil.cells],
    }


def _number(value: Fraction | float | None) -> float | None:
    return None if value is None else round(float(value), 4)
