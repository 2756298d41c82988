"""The path of a verdict as plain lines: the cover of each part, and the facts that it was compared with."""

from factcli.facts.factbase import FactBase
from factcli.messages import N_, _, ngettext
from factcli.render.wording import clean, id_of, labelled, name_of, statement_of, value_of, verdict_word
from factcli.values.compare import Agreement
from factcli.verify.link import Link
from factcli.verify.trace import Candidate, Compared, Cover, PartTrace, Trace

MOST_CANDIDATES = 5
"""So many facts of a part are shown to a reader; machine forms hold all."""

_COVERS = {
    Cover.NAME: N_("name"),
    Cover.FIGURE: N_("figure"),
    Cover.PERIOD: N_("period"),
    Cover.OWN: N_("the fact's words"),
    Cover.FUNCTION: N_("function word"),
    Cover.NEGATION: N_("negation"),
    Cover.CONFLICT: N_("in conflict"),
    Cover.COMPARED: N_("compared by the rule"),
    Cover.LEFT: N_("left over"),
}
_LINKS = {
    Link.OTHER: N_("another one is named"),
    Link.ABSENT: N_("not named"),
    Link.IMPLIED: N_("nothing else can be meant"),
    Link.WORDED: N_("by its words"),
    Link.CARRIED: N_("named earlier"),
    Link.NAMED: N_("named"),
}
_AGREEMENTS = {
    Agreement.AGREES: N_("agrees"),
    Agreement.DIFFERS: N_("differs"),
    Agreement.UNDECIDED: N_("could be either"),
    Agreement.INCOMPARABLE: N_("can't be compared"),
}


def describe_trace(trace: Trace, base: FactBase) -> str:
    """Each part on a line, below it its cover and the facts compared with it, each with what came of it."""
    lines: list[str] = []
    for number, traced in enumerate(trace.parts, 1):
        lines.append("  " + part_heading(number, traced))
        lines += [f"    {labelled(label, text)}" for label, text in cover_rows(traced)]
        for candidate in traced.candidates[:MOST_CANDIDATES]:
            lines.append(f"    {candidate_heading(candidate, base)}")
            lines += [f"      {labelled(label, text)}" for label, text in candidate_rows(candidate, base)]
        if more := more_line(traced):
            lines.append(f"    {more}")
    return "\n".join(lines)


def part_heading(number: int, traced: PartTrace) -> str:
    """The number of a part, its words, its verdict and the rule that gave it."""
    part = traced.part
    return _("Part {number}: “{words}” — {verdict}, rule {rule}").format(
        number=number, words=clean(part.text), verdict=verdict_word(part.verdict), rule=part.rule
    )


def cover_rows(traced: PartTrace) -> list[tuple[str, str]]:
    """What accounts for each stretch of a part, and what is left over."""
    left = [clean(stretch.text, 80) for stretch in traced.cover if stretch.cover is Cover.LEFT]
    shown = [
        _("{words} ({kind})").format(words=clean(stretch.text, 80), kind=_(_COVERS[stretch.cover]))
        for stretch in traced.cover
    ]
    rows = [(_("Cover"), " · ".join(shown))] if shown else []
    return [*rows, (_("Left over"), _(", ").join(left) if left else _("nothing"))]


def candidate_heading(candidate: Candidate, base: FactBase) -> str:
    """A fact that was compared; a mark where the verdict rests on it."""
    mark = "→" if candidate.decides else "-"
    return f"{mark} [{id_of(candidate.fact, base)}] {statement_of(candidate.fact, 200)}"


def candidate_rows(candidate: Candidate, base: FactBase) -> list[tuple[str, str]]:
    """How a fact's slots are met by the part, what was compared, and what came of it."""
    fact = candidate.fact
    slots = (
        (_("Subject"), fact.subject, candidate.subject),
        (_("Attribute"), fact.attribute, candidate.attribute),
    )
    rows = [(label, _linked(base, key, link)) for label, key, link in slots if key]
    if candidate.figure is not None:
        stated = value_of(base, fact) if fact.value else candidate.figure.stated
        rows.append((_("Figure"), _compared(candidate.figure, stated)))
    if candidate.period is not None:
        rows.append((_("Period"), _compared(candidate.period, candidate.period.stated)))
    if candidate.rule:
        rule = _("{rule}, {verdict}").format(rule=candidate.rule, verdict=verdict_word(candidate.verdict))
        rows.append((_("Rule"), rule))
    else:
        rows.append((_("Rule"), _("none decided")))
    if candidate.reason:
        rows.append((_("Reason"), clean(candidate.reason)))
    return rows


def more_line(traced: PartTrace) -> str:
    """How many facts of a part aren't shown, or nothing."""
    more = len(traced.candidates) - MOST_CANDIDATES
    if more <= 0:
        return ""
    return ngettext(
        "… and {count} more fact; --format json holds it.",
        "… and {count} more facts; --format json holds them.",
        more,
    ).format(count=more)


def _linked(base: FactBase, key: str, link: Link) -> str:
    return _("{name} — {link}").format(name=clean(name_of(base, key), 80), link=_(_LINKS[link]))


def _compared(compared: Compared, stated: str) -> str:
    if not stated:
        return _("{claimed}; the fact has none").format(claimed=clean(compared.text, 80))
    return _("{claimed} against {stated}: {outcome}").format(
        claimed=clean(compared.text, 80),
        stated=clean(stated, 80),
        outcome=_(_AGREEMENTS[compared.agreement]),
    )
