"""Facts that contradict each other, told with both values and where each is from."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_value
from factcli.messages import _, current_language
from factcli.verify.finding import Finding
from factcli.verify.judgement import Near


def sides_of_conflict(base: FactBase, finding: Finding) -> str:
    """Both values, each with its source; facts of one source are told apart by their ids."""
    facts = _sides(finding)
    titles = [_title(base, fact) for fact in facts]
    if len(set(titles)) == 1:
        titles = [fact.id for fact in facts]
    side = _("{value} ({source})")
    return _("; ").join(
        side.format(value=shown_value(base, fact, current_language()), source=title)
        for fact, title in zip(facts, titles, strict=True)
    )


def conflicting_facts(base: FactBase, finding: Finding) -> tuple[Near, ...]:
    """The facts that contradict each other, each with what it says."""
    says = _("It says {stated}.")
    language = current_language()
    return tuple(
        Near(fact, says.format(stated=shown_value(base, fact, language))) for fact in _sides(finding)
    )


def _sides(finding: Finding) -> tuple[Fact, ...]:
    """The fact that would decide, and its rival; of figures taken together the one that has the rival."""
    rival = finding.rival
    own = finding.fact
    if finding.combined is not None and rival is not None:
        slot = (rival.subject, rival.attribute)
        own = next((fact for fact in finding.combined.facts if (fact.subject, fact.attribute) == slot), own)
    return (own, rival) if rival is not None else (own,)


def _title(base: FactBase, fact: Fact) -> str:
    """What a reader knows the fact's source by: its title, else that of the base."""
    source, part = base.source_of(fact), base.part_of(fact)
    return source.title or source.key or part.title or part.name
