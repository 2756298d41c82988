"""A rule's page as plain lines."""

from factcli.messages import _
from factcli.render.wording import labelled
from factcli.verify.rule_pages import RulePage


def describe_rule(code: str, page: RulePage) -> str:
    """The rule's code and matter on the first line; what it decides, why, and an example below."""
    lines = [labelled(code, _(page.matter))]
    return "\n".join([*lines, *(f"  {labelled(label, text)}" for label, text in page_rows(page))])


def page_rows(page: RulePage) -> list[tuple[str, str]]:
    """What stands on a page, as labels and texts in the language spoken now."""
    return [
        (_("What it decides"), _(page.decides)),
        (_("Why"), _(page.why)),
        (_("Example"), _(page.example)),
    ]
