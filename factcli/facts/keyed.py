"""Reading mappings by their tables of keys: what stands behind each, which are missing, which aren't known."""

from collections.abc import Mapping

from factcli.facts.fault import FaultList, did_you_mean, shown
from factcli.facts.nodes import Entries, Text
from factcli.facts.schema import FORMAT, Shape
from factcli.messages import _


def note_unknown_keys(
    entries: Entries, known: Mapping[str, Shape] | tuple[str, ...], faults: FaultList
) -> None:
    """Note each key of a mapping that isn't among the known ones."""
    for name, key in entries.keys.items():
        if name not in known:
            message = _('The key "{key}" isn\'t known here.').format(key=shown(name))
            hint = did_you_mean(name, known) or _("The keys here are: {keys}.").format(
                keys=_(", ").join(known)
            )
            faults.error(key.line, key.column, "unknown-key", message, hint)


def note_missing_keys(entries: Entries, required: tuple[str, ...], owner: str, faults: FaultList) -> None:
    """Note each key that `owner` needs and that isn't there, or has nothing behind it."""
    for name in required:
        node = entries.values.get(name)
        if node is None or (isinstance(node, Text) and not node.text.strip()):
            message = _('"{key}" is missing; {owner} can\'t do without it.').format(key=name, owner=owner)
            place = node or entries
            hint = _("Write format: {format}.").format(format=FORMAT) if name == "format" else _("Add it.")
            faults.error(place.line, place.column, "missing-key", message, hint)


def read_slots(entries: Entries, shapes: Mapping[str, Shape], faults: FaultList) -> dict[str, object]:
    """The values of the known keys of a mapping."""
    slots = {}
    values = entries.values
    for name in values:
        read = shapes.get(name)
        if read is not None:
            slots[name] = read(values[name], name, faults)
    if len(slots) != len(values):
        note_unknown_keys(entries, tuple(shapes), faults)
    return slots
