"""What facts yield for quizzes, as lines for a reader and as an object for programs."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from factcli.facts.factbase import FactBase
from factcli.messages import N_, _, ngettext
from factcli.quiz.item import ItemType
from factcli.quiz.whynot import tell_why_not
from factcli.quiz.yields import FactYield, share_with
from factcli.render.base_json import base_fields
from factcli.render.wording import base_line, clean, id_of, paint, statement_of
from factcli.render.wrap import cell_width, wrap

VERSION = 1
_WORDS = {
    ItemType.CHOICE: N_("single choice"),
    ItemType.SEVERAL: N_("several choice"),
    ItemType.TRUE_FALSE: N_("true or false"),
    ItemType.NUMBER: N_("number"),
    ItemType.CLOZE: N_("gap"),
    ItemType.ORDER: N_("ordering"),
    ItemType.MATCH: N_("matching"),
    ItemType.ODD_ONE: N_("odd one"),
}
_SEVERAL = 3


def describe_yields(yields: Sequence[FactYield], base: FactBase, *, width: int, color: bool = False) -> str:
    """Each fact with the types that it yields, one a line; at the end how many facts yield how much."""
    lines: list[str] = []
    for one in yields:
        types = _(", ").join(_(_WORDS[item_type]) for item_type in one.items) or _("nothing")
        lines += _hung(id_of(one.fact, base) + "  ", types, width)
    return "\n".join([*lines, "", *_summary(yields, base, width, color)])


def describe_facts(yields: Sequence[FactYield], base: FactBase, *, width: int, color: bool = False) -> str:
    """Each fact with an example of every type that it yields, and why it doesn't yield the others."""
    widest = max(cell_width(_(word)) for word in _WORDS.values())
    blocks = []
    for one in yields:
        lines = [paint(id_of(one.fact, base), "1", color), *wrap(statement_of(one.fact), width)]
        for item_type in ItemType:
            item = one.items.get(item_type)
            sign = "√" if item is not None else "-"
            text = clean(item.stem) if item is not None else tell_why_not(one.refusals[item_type])
            word = _(_WORDS[item_type])
            lead = f"  {sign} {word}{' ' * (widest - cell_width(word))}  "
            lines += _hung(lead, text, width)
        blocks.append("\n".join(lines))
    return "\n\n".join([*blocks, base_line(base)])


def yields_object(yields: Sequence[FactYield], base: FactBase, language: str) -> dict[str, Any]:
    """What each fact yields, with an example's stem, and why not; and the shares of the facts."""
    return {
        "version": VERSION,
        **base_fields(base),
        "language": language,
        "facts": [
            {
                "id": one.fact.id,
                "items": {item_type.value: item.stem for item_type, item in one.items.items()},
                "why_not": {
                    item_type.value: {"reason": reason.value, "text": tell_why_not(reason)}
                    for item_type, reason in one.refusals.items()
                },
            }
            for one in yields
        ],
        "share_with_an_item": round(float(share_with(yields)), 4),
        "share_with_three_types": round(float(share_with(yields, _SEVERAL)), 4),
        "written": len(base.items),
    }


def _summary(yields: Sequence[FactYield], base: FactBase, width: int, color: bool) -> list[str]:
    count = len(yields)
    by_type = {item_type: sum(item_type in one.items for one in yields) for item_type in ItemType}
    rows = [
        ngettext("{count} fact", "{count} facts", count).format(count=count),
        _("{share} % yield a question").format(share=_percent(share_with(yields))),
        _("{share} % yield three types or more").format(share=_percent(share_with(yields, _SEVERAL))),
    ]
    if base.items:
        written = len(base.items)
        rows.append(
            ngettext("{count} written by hand", "{count} written by hand", written).format(count=written)
        )
    types = _(", ").join(f"{_(_WORDS[item_type])} {number}" for item_type, number in by_type.items())
    return [paint(line, "1", color) for line in wrap(_(", ").join(rows) + _("."), width)] + [
        *wrap(types, width),
        base_line(base),
    ]


def _percent(share: Fraction) -> int:
    """A share in whole percent, never more than it is."""
    return int(share * 100)


def _hung(lead: str, text: str, width: int) -> list[str]:
    """A text behind its lead, its further lines indented as deep."""
    indent = cell_width(lead)
    lines = wrap(text, max(20, width - indent)) or [""]
    return [lead + lines[0], *(" " * indent + line for line in lines[1:])]
