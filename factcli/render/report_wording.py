"""A lesson's report in words: figures as people read them, what is unusual about a question, the heads of its tables."""

from fractions import Fraction

from factcli.classroom.lesson import Mode
from factcli.classroom.report import QuestionReport, Report
from factcli.classroom.statistics import FEWEST, Band, Flag
from factcli.messages import N_, _, ngettext
from factcli.render.wording import clean

NONE = "–"
"""Stands where there is no figure."""
_BANDS = {
    Band.EXCELLENT: N_("tells the strong from the weak very well"),
    Band.GOOD: N_("tells the strong from the weak well"),
    Band.FAIR: N_("tells the strong from the weak somewhat"),
    Band.POOR: N_("hardly tells the strong from the weak"),
    Band.CHECK_KEY: N_("the weak do better than the strong: check the key"),
}
_FLAGS = {Flag.HARD: N_("very hard"), Flag.EASY: N_("very easy")}
_MODES = {
    Mode.PHONES: N_("on phones"),
    Mode.KEYBOARD: N_("on one keyboard"),
    Mode.PAPER: N_("on paper"),
}


def mode_word(mode: str) -> str:
    """How a class answered."""
    return _(_MODES[Mode(mode)])


def percent(share: Fraction | float | None) -> str:
    """A share in whole percent."""
    return NONE if share is None else f"{round(share * 100)}%"


def figure(value: Fraction | float | None) -> str:
    """A coefficient with two decimals."""
    return NONE if value is None else f"{float(value):.2f}"


def seconds_text(value: Fraction | None) -> str:
    """A time in seconds with one decimal."""
    return NONE if value is None else f"{float(value):.1f}"


def head_lines(report: Report) -> list[str]:
    """What lesson it was, when, how, and how it went as a whole."""
    count = ngettext("{count} pupil", "{count} pupils", len(report.pupils)).format(count=len(report.pupils))
    asked = _("{asked} of {planned} questions asked").format(
        asked=len(report.questions), planned=report.planned
    )
    lines = [
        _("Lesson {id}: {title}").format(id=report.id, title=clean(report.title, 80)),
        _("{moment}, {mode}; {pupils}, {asked}").format(
            moment=report.started.strftime("%Y-%m-%d %H:%M"),
            mode=mode_word(report.mode),
            pupils=count,
            asked=asked,
        ),
    ]
    analysis = report.analysis
    if analysis.mean is not None:
        lines.append(
            _("Right on average: {mean} of {count}").format(
                mean=f"{float(analysis.mean):.1f}", count=len(analysis.items)
            )
        )
    if analysis.is_enough and analysis.reliability is not None:
        lines.append(
            _("Reliability (KR-20): {value}; standard error: {error} questions").format(
                value=figure(analysis.reliability), error=figure(analysis.standard_error)
            )
        )
    elif analysis.items:
        lines.append(too_few())
    return lines


def too_few() -> str:
    """Why nothing is judged by figures of a small class."""
    return _("Too few to judge the questions by: under {count} pupils figures are chance.").format(
        count=FEWEST
    )


def question_notes(question: QuestionReport) -> list[str]:
    """What is unusual about a question, a piece each."""
    analysis = question.analysis
    if analysis is None:
        return [_("not counted")]
    notes = [_(_FLAGS[flag]) for flag in analysis.flags]
    if analysis.is_enough and analysis.band in _BANDS and analysis.band is not None:
        notes.append(_(_BANDS[analysis.band]))
    return notes


def shares_line(question: QuestionReport) -> str:
    """How many were right, of whom."""
    analysis = question.analysis
    if analysis is None:
        return _("not counted")
    return _("{right} of {answered} answers right ({share}); {count} were in").format(
        right=analysis.right,
        answered=analysis.answered,
        share=percent(analysis.share_right),
        count=question.pupils,
    )


def measures_line(question: QuestionReport) -> str:
    """The item's figures, where there are answers enough for them to mean something."""
    analysis = question.analysis
    if analysis is None or not analysis.is_enough:
        return ""
    efficiency = analysis.distractors.efficiency if analysis.distractors is not None else None
    return _("p {p}, D {d}, r {r}, wrong options that work: {efficiency}").format(
        p=figure(analysis.share_right),
        d=figure(analysis.discrimination),
        r=figure(analysis.rest_correlation),
        efficiency=percent(efficiency),
    )
