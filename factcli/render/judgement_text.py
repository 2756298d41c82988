"""A judgement as plain lines, for a pipe or a file: unwrapped, one idea a line."""

from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.render.wording import (
    VERDICT_COLORS,
    base_line,
    clean,
    id_of,
    labelled,
    paint,
    place_of,
    quote_line,
    statement_of,
    verdict_word,
)
from factcli.verify.judgement import Judgement, Part, Verdict
from factcli.verify.plain import is_plain


def describe_judgement(judgement: Judgement, base: FactBase, *, color: bool = False) -> str:
    """The verdict and the claim on the first line, what it rests on below, indented."""
    word = paint(verdict_word(judgement.verdict), f"1;{VERDICT_COLORS[judgement.verdict]}", color)
    lines = [labelled(word, clean(judgement.claim))]
    lines += [f"  {labelled(label, text)}" for label, text in judgement_rows(judgement, base)]
    return "\n".join(lines)


def judgement_rows(judgement: Judgement, base: FactBase) -> list[tuple[str, str]]:
    """What a judgement says beside its verdict, as labels and texts: reason, values, evidence, near facts."""
    rows: list[tuple[str, str]] = []
    if judgement.reason:
        rows.append((_("Reason"), clean(judgement.reason)))
    if len(judgement.parts) > 1:
        rows += [(verdict_word(part.verdict), _part_line(part, judgement)) for part in judgement.parts]
    for part in judgement.parts:
        if part.verdict is not Verdict.SUPPORTED and part.claimed and part.stated:
            rows.append((_("Claimed"), clean(part.claimed)))
            is_read = bool(part.facts) and all(map(is_plain, part.facts))
            rows.append((_("In the text") if is_read else _("Held"), clean(part.stated)))
    if judgement.correction:
        rows.append((_("Correct"), clean(judgement.correction)))
    for fact in judgement.evidence:
        rows.append((_("Fact"), f"{statement_of(fact)} [{id_of(fact, base)}]"))
        quote = quote_line(fact, base)
        if is_plain(fact):  # it is its own quote
            rows.append((_("Source"), place_of(fact, base)))
        elif quote:
            rows.append((_("Quote"), quote))
    for near in judgement.nearest:
        line = f"{statement_of(near.fact)} [{id_of(near.fact, base)}]"
        rows.append((_("Near"), f"{line} {clean(near.why)}".rstrip()))
    return rows


def _part_line(part: Part, judgement: Judgement) -> str:
    """The words of a part, and why it is judged so unless the claim's own reason says it already."""
    words = clean(part.text)
    if part.reason in ("", judgement.reason):
        return words
    return _("{words} — {reason}").format(words=words, reason=clean(part.reason))


def rests_on_line(base: FactBase) -> str:
    """What judgements rest on: the fact base, or the text that stands in its place."""
    if base.facts and all(map(is_plain, base.facts)):
        return _("Text: {text}").format(text=clean(base.label))
    return base_line(base)
