"""What has changed between two bases, as lines, and as an object for programs."""

from collections.abc import Sequence

from factcli.curate.diff import Change, ChangeKind
from factcli.messages import N_, _
from factcli.render.wording import clean, paint

VERSION = 1
_SIGNS = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-", ChangeKind.CHANGED: "~"}
_COLORS = {ChangeKind.ADDED: "32", ChangeKind.REMOVED: "31", ChangeKind.CHANGED: "33"}
_SORTS = {
    "base": N_("base"),
    "source": N_("source"),
    "entity": N_("entity"),
    "attribute": N_("attribute"),
    "fact": N_("fact"),
}


def describe_changes(changes: Sequence[Change], *, color: bool = False) -> str:
    """A line for each thing, its slots below, each with what stood there and what stands there; a count at the end."""
    lines: list[str] = []
    for change in changes:
        name = " ".join(filter(None, (_(_SORTS[change.sort]), clean(change.key, 120))))
        lines.append(paint(f"{_SIGNS[change.kind]} {name}", _COLORS[change.kind], color))
        for slot in change.slots:
            lines += [f"    {slot.slot}:"] if change.kind is ChangeKind.CHANGED else []
            if change.kind is not ChangeKind.CHANGED:
                lines.append(f"    {slot.slot}: {clean(slot.after or slot.before)}")
                continue
            if slot.before:
                lines.append(paint(f"      - {clean(slot.before)}", "31", color))
            if slot.after:
                lines.append(paint(f"      + {clean(slot.after)}", "32", color))
    facts = [change.kind for change in changes if change.sort == "fact"]
    lines.append(
        _("Facts: {added} added, {removed} removed, {changed} changed; {others} other changes.").format(
            added=facts.count(ChangeKind.ADDED),
            removed=facts.count(ChangeKind.REMOVED),
            changed=facts.count(ChangeKind.CHANGED),
            others=len(changes) - len(facts),
        )
        if changes
        else _("Nothing has changed.")
    )
    return "\n".join(lines)


def changes_object(changes: Sequence[Change], old: str, new: str) -> dict[str, object]:
    """Every change for programs; `old` and `new` name the bases."""
    return {
        "version": VERSION,
        "old": old,
        "new": new,
        "changes": [
            {
                "change": change.kind.value,
                "sort": change.sort,
                "key": change.key,
                "slots": {slot.slot: {"before": slot.before, "after": slot.after} for slot in change.slots},
            }
            for change in changes
        ],
    }
