"""How a learner's study goes, as lines with bars for a terminal or a pipe, and as an object for programs."""

from typing import Any

from factcli.facts.factbase import FactBase
from factcli.messages import _, ngettext
from factcli.quiz.study.figures import HardFact, StudyFigures, coming, heat_weeks
from factcli.render.wording import clean, paint, statement_of
from factcli.render.wrap import cell_width, wrap

_LONGEST_BAR = 40
_WEEK = 7
_MONTH = 30
_MOST_WEEKS = 26
_SHADES = {False: "·░▒▓█", True: ".:+*#"}
_STEPS = (1, 5, 15, 40)
"""From so many reviews on a day is drawn darker."""


def describe_study(
    figures: StudyFigures, base: FactBase, *, width: int, color: bool = False, ascii_only: bool = False
) -> str:
    """What is known and due, how well it is remembered, when was studied, what is hard."""
    lines = wrap(
        _("{base}: {cards} cards, {learnt} of them learnt; {unseen} facts not yet begun.").format(
            base=clean(base.title or base.name, 60),
            cards=figures.cards,
            learnt=figures.learnt,
            unseen=figures.unseen,
        ),
        width,
    )
    lines += wrap(
        _("Due: {now} now, {week} within 7 days, {month} within 30.").format(
            now=figures.due, week=coming(figures, _WEEK), month=coming(figures, _MONTH)
        ),
        width,
    )
    if not figures.reviews:
        return "\n".join([*lines, *wrap(_("Nothing has been studied yet: `factcli study` begins."), width)])
    lines += wrap(_remembered(figures), width)
    lines += wrap(_spent(figures), width)
    lines += [
        "",
        paint(_("Coming days"), "1", color),
        *_forecast_lines(figures, width, ascii_only=ascii_only),
    ]
    lines += ["", paint(_("Days of study"), "1", color), *_heat_lines(figures, width, ascii_only=ascii_only)]
    if figures.hardest:
        lines += ["", paint(_("Hardest facts"), "1", color)]
        for hard in figures.hardest:
            lines += _hard_lines(hard, base, width)
    return "\n".join(lines)


def study_object(figures: StudyFigures, base: str, learner: str) -> dict[str, Any]:
    """The same for programs; days are ISO dates, shares from 0 to 1."""
    return {
        "version": 1,
        "base": base,
        "learner": learner,
        "cards": figures.cards,
        "learnt": figures.learnt,
        "unseen": figures.unseen,
        "due": figures.due,
        "forecast": list(figures.forecast),
        "reviews": figures.reviews,
        "retention": figures.retention,
        "predicted": figures.predicted,
        "seconds": round(figures.seconds, 1),
        "days": {day.isoformat(): count for day, count in figures.days.items()},
        "hardest": [
            {
                "fact": hard.fact,
                "reviews": hard.reviews,
                "wrong": hard.wrong,
                "lapses": hard.lapses,
                "leech": hard.is_leech,
                "taken_for": dict(hard.taken_for),
            }
            for hard in figures.hardest
        ],
    }


def _remembered(figures: StudyFigures) -> str:
    if figures.retention is None or figures.predicted is None:
        return _("How much is remembered shows once learnt cards come again.")
    return _("Remembered: {true} of learnt cards (expected: {predicted}).").format(
        true=f"{figures.retention:.0%}", predicted=f"{figures.predicted:.0%}"
    )


def _spent(figures: StudyFigures) -> str:
    minutes = max(1, round(figures.seconds / 60))
    reviews = ngettext("{count} answer", "{count} answers", figures.reviews).format(count=figures.reviews)
    days = ngettext("{count} day", "{count} days", len(figures.days)).format(count=len(figures.days))
    time = ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes)
    return _("Studied: {reviews} on {days}, {time} in all.").format(reviews=reviews, days=days, time=time)


def _forecast_lines(figures: StudyFigures, width: int, *, ascii_only: bool) -> list[str]:
    most = max(max(figures.forecast[:_WEEK]), 1)
    room = max(1, min(_LONGEST_BAR, width - 12))
    sign = "#" if ascii_only else "█"
    return [
        f"  {f'+{day}' if day else '0':>3}  {count:>4}  {sign * (count * room // most)}".rstrip()
        for day, count in enumerate(figures.forecast[:_WEEK])
    ]


def _heat_lines(figures: StudyFigures, width: int, *, ascii_only: bool) -> list[str]:
    """A row a weekday, Monday first, a column a week; the darker the more, as the line below tells."""
    shades = _SHADES[ascii_only]
    names = _("Mo Tu We Th Fr Sa Su").split()
    longest = max(map(cell_width, names))
    weeks = heat_weeks(figures, max(1, min(_MOST_WEEKS, (width - longest - 4) // 2)))
    rows = []
    for weekday, name in enumerate(names):
        counts = [week[weekday] for week in weeks]
        cells = [" " if count is None else shades[sum(count >= step for step in _STEPS)] for count in counts]
        lead = "  " + name + " " * (longest - cell_width(name) + 1)
        rows.append((lead + " ".join(cells)).rstrip())
    ends = [f"-{step - 1}" for step in _STEPS[1:]] + ["+"]
    legend = [f"{shades[0]} 0"]
    legend += [f"{shade} {step}{end}" for shade, step, end in zip(shades[1:], _STEPS, ends, strict=True)]
    return [*rows, "  " + "   ".join(legend)]


def _hard_lines(hard: HardFact, base: FactBase, width: int) -> list[str]:
    fact = base.fact(hard.fact)
    told = statement_of(fact) if fact is not None else clean(hard.fact)
    counts = _("wrong {wrong} of {count} times").format(wrong=hard.wrong, count=hard.reviews)
    if hard.is_leech:
        counts += _("; forgotten again and again: learn it another way")
    lines = [
        f"  - {line}" if not place else f"    {line}" for place, line in enumerate(wrap(told, width - 4))
    ]
    lines += [f"    {line}" for line in wrap(counts, width - 4)]
    for other_id, count in hard.taken_for:
        other = base.fact(other_id)
        if other is not None:
            said = _("taken for ({count}): {sentence}").format(count=count, sentence=statement_of(other, 120))
            lines += [f"    {line}" for line in wrap(said, width - 4)]
    return lines
