"""A lesson's report as one HTML page with charts that holds all it needs, to be read in any browser and printed."""

from collections.abc import Sequence
from html import escape

from factcli.classroom.report import HARD, QuestionReport, Report
from factcli.classroom.spread import Bar
from factcli.messages import _, current_language
from factcli.quiz.item import Item
from factcli.render.quiz_wording import RIGHT_SIGN, key_words
from factcli.render.report_table import Cell, pupil_table
from factcli.render.report_wording import (
    NONE,
    head_lines,
    measures_line,
    percent,
    question_notes,
    seconds_text,
    shares_line,
)
from factcli.render.wording import clean

_STYLE = """
:root { color-scheme: light dark; --right: #2b7a3d; --wrong: #b3402f; }
@media (prefers-color-scheme: dark) { :root { --right: #6cc182; --wrong: #f0907f; } }
body { font: 16px/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
.meta, footer { color: GrayText; font-size: .85rem; margin: .1rem 0; }
section.question { margin: 1.2rem 0; break-inside: avoid; }
section.question p { margin: .1rem 0; }
.bar { display: grid; grid-template-columns: minmax(8rem, 22rem) 1fr 3rem; gap: .6rem; align-items: center; }
.bar svg { width: 100%; height: .9rem; } .bar rect { fill: var(--wrong); } .bar.right rect { fill: var(--right); }
.bar.right .text { font-weight: bold; } .bar .text { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid color-mix(in srgb, GrayText 40%, transparent); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { font-size: 10pt; margin: 0; max-width: none; } }
"""


def report_html(report: Report) -> str:
    """The page; every text of pupils and bases is escaped, and nothing is fetched."""
    head, *meta = head_lines(report)
    language = "zh-CN" if current_language() == "zh" else "en"
    parts = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(head)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<header><h1>{escape(head)}</h1>",
        *(f'<p class="meta">{escape(line)}</p>' for line in meta),
        "</header>",
    ]
    if report.hardest:
        parts.append(f"<h2>{escape(_('Hardest questions: fewer than half right'))}</h2><ol>")
        for place in report.hardest:
            question = report.questions[place]
            parts.append(f'<li value="{question.number}">{_show(question.item.statement)}</li>')
        parts.append("</ol>")
    if report.to_help:
        names = _(", ").join(clean(report.pupils[place].name, 40) for place in report.to_help)
        who = _("Who needs help: fewer than {share} right").format(share=percent(HARD))
        parts.append(f"<h2>{escape(who)}</h2><p>{escape(names)}</p>")
    parts.append(f"<h2>{escape(_('Questions'))}</h2>")
    parts += [_question(question) for question in report.questions]
    if report.teams:
        rows: list[Sequence[Cell]] = [[_("Rank"), _("Team"), _("Points")], *report.teams]
        parts.append(f"<h2>{escape(_('Teams'))}</h2>{_table(rows)}")
    parts.append(f"<h2>{escape(_('Pupils'))}</h2>{_table(pupil_table(report))}")
    parts.append(f"<footer>{_show(report.base)}</footer>\n</body>\n</html>\n")
    return "\n".join(parts)


def _question(question: QuestionReport) -> str:
    analysis = question.analysis
    lines = [f"{RIGHT_SIGN} {key_words(question.item)}", shares_line(question)]
    if notes := question_notes(question):
        lines.append(_(", ").join(notes))
    if measures := measures_line(question):
        lines.append(measures)
    if analysis is not None and analysis.median_seconds is not None:
        time = seconds_text(analysis.median_seconds)
        lines.append(_("Half answered within {seconds} s.").format(seconds=time))
    bars = _bars(question.item, analysis.bars) if analysis is not None else ""
    if question.why:
        why = _("{wrong}: {why}").format(wrong=clean(question.wrong), why=clean(question.why))
        bars += f"<p>{escape(why)}</p>"
    bars += f'<p class="meta">{_show(question.item.statement)} {_show(question.quote)}</p>'
    told = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<section class="question"><h3>{question.number}. {_show(question.item.stem)}</h3>{told}{bars}</section>'


def _bars(item: Item, bars: Sequence[Bar]) -> str:
    most = max((bar.count for bar in bars), default=0) or 1
    texts = {option.label: f"{option.label}. {option.text}" for option in item.options}
    rows = []
    for bar in bars:
        kind = "bar right" if bar.is_right else "bar"
        sign = f"{RIGHT_SIGN} " if bar.is_right else ""
        rows.append(
            f'<div class="{kind}"><span class="text">{sign}{_show(texts.get(bar.text, bar.text))}</span>'
            f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
            f'<rect width="{bar.count * 100 // most}" height="10"/></svg><span>{bar.count}</span></div>'
        )
    return "".join(rows)


def _table(rows: Sequence[Sequence[Cell]]) -> str:
    head, *body = rows
    is_number = [any(isinstance(row[place], int | float) for row in body) for place in range(len(head))]

    def line(cells: Sequence[Cell], tag: str) -> str:
        return "".join(
            f"<{tag}{' class=number' if right else ''}>{_cell(cell)}</{tag}>"
            for cell, right in zip(cells, is_number, strict=True)
        )

    told = "".join(f"<tr>{line(row, 'td')}</tr>" for row in body)
    return f'<div class="scroll"><table><thead><tr>{line(head, "th")}</tr></thead><tbody>{told}</tbody></table></div>'


def _cell(cell: Cell) -> str:
    if cell is None:
        return NONE
    return _show(cell) if isinstance(cell, str) else str(cell)


def _show(text: str) -> str:
    return escape(clean(text))
