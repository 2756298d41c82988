"""A fact's own sentence, made from its slots; a TODO where they don't suffice."""

from factcli.curate.draft.finding import Finding
from factcli.messages import _
from factcli.text.script import has_han

TODO = "TODO"
"""What stands where a person must decide; `base check` warns of each."""


def make_statement(finding: Finding) -> str:
    """The sentence that a fact's slots make: 甲的乙为丙。, The B of A is C."""
    if not finding.is_complete:
        known = finding.value or finding.period or _(", ").join(finding.members)
        return _("TODO: say in one plain sentence of your own what this is: {value}").format(value=known)
    chinese = has_han(finding.subject + finding.attribute + finding.value + "".join(finding.members))
    return _chinese(finding) if chinese else _english(finding)


def _chinese(finding: Finding) -> str:
    frame = f"{finding.period}，" if finding.period else ""
    listed = "、".join(finding.members[:-1])
    listed = f"{listed}和{finding.members[-1]}" if listed else "".join(finding.members)
    if finding.wording:
        return frame + finding.wording.format(
            subject=finding.subject, value=finding.value or listed, attribute=finding.attribute
        )
    if finding.pairs:
        told = "，".join(f"{left}是{right}" for left, right in finding.pairs)
        return f"{frame}{finding.subject}的{finding.attribute}为：{told}。"
    if finding.ordered:
        return f"{frame}{finding.subject}的{finding.attribute}依次为{'、'.join(finding.members)}。"
    if finding.members:
        return f"{frame}{finding.subject}的{finding.attribute}包括{listed}。"
    return f"{frame}{finding.subject}的{finding.attribute}为{finding.value}。"


def _english(finding: Finding) -> str:
    subject = f"the {finding.subject}" if finding.subject[:1].islower() else finding.subject
    frame = f", {finding.period}" if finding.period else ""
    if finding.wording:
        told = finding.wording.format(subject=subject, value=finding.value, attribute=finding.attribute)
        told = f"{told.removesuffix('.')}{frame}."
    elif finding.members:
        *others, last = finding.members
        listed = f"{', '.join(others)} and {last}" if others else last
        told = f"The {finding.attribute} of {subject} include {listed}{frame}."
    else:
        told = f"The {finding.attribute} of {subject} is {finding.value}{frame}."
    return told[:1].upper() + told[1:]
