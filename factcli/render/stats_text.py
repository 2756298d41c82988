"""The figures of a base as lines with bars, for a terminal or a pipe, and as an object for programs."""

from collections.abc import Sequence

from factcli.curate.stats import BaseStats, FactKind
from factcli.messages import N_, _, ngettext
from factcli.render.wording import clean, paint
from factcli.render.wrap import cell_width, wrap

VERSION = 1
_WORDS = {
    FactKind.DERIVED: N_("derived"),
    FactKind.ORDER: N_("order"),
    FactKind.LIST: N_("list"),
    FactKind.MAPPING: N_("mapping"),
    FactKind.TIME: N_("date or time"),
    FactKind.FIGURE: N_("figure"),
    FactKind.NAME: N_("name"),
    FactKind.WORDS: N_("other value"),
    FactKind.SENTENCE: N_("sentence only"),
}
_LONGEST_LABEL = 24
_LONGEST_BAR = 40
_SHOWN_NAMES = 12
_COUNT = 6


def describe_stats(
    stats: BaseStats, base: str, *, width: int, color: bool = False, ascii_only: bool = False
) -> str:
    """What the base holds, by topic and by kind, how well it is described, and which entities have one name only."""
    sign = "#" if ascii_only else "█"
    topics = [(clean(topic, 60) or _("(no topic)"), count) for topic, count in stats.by_topic]
    shares = [
        (_("with a quote"), stats.quoted),
        (_("with typed slots"), stats.typed),
        (_("in English"), stats.in_english),
    ]
    sections = [
        (_("By topic"), topics, max((count for _name, count in topics), default=0)),
        (_("By kind"), [(_(_WORDS[kind]), count) for kind, count in stats.by_kind], stats.facts),
        (_("Described"), shares, stats.facts),
    ]
    held = (
        ngettext("{count} fact", "{count} facts", stats.facts).format(count=stats.facts),
        ngettext("{count} entity", "{count} entities", stats.entities).format(count=stats.entities),
        ngettext("{count} attribute", "{count} attributes", stats.attributes).format(count=stats.attributes),
    )
    lines = wrap(_("{base}: {held}.").format(base=clean(base), held=_(", ").join(held)), width)
    widest = min(
        _LONGEST_LABEL, max((cell_width(name) for _t, rows, _m in sections for name, _c in rows), default=0)
    )
    for title, rows, most in sections:
        lines += ["", paint(title, "1", color)]
        lines += [_bar(name, count, most, stats.facts, widest, width, sign) for name, count in rows]
    if stats.unaliased:
        lines += ["", paint(_("Entities with one name only"), "1", color), *_names(stats.unaliased, width)]
    return "\n".join(lines)


def _bar(name: str, count: int, most: int, facts: int, widest: int, width: int, sign: str) -> str:
    """A label, a count, its share of all facts, and a bar as long as its part of `most`."""
    label = wrap(name, widest)[0]
    space = " " * (widest - cell_width(label))
    share = f"{round(100 * count / facts) if facts else 0}%"
    room = min(_LONGEST_BAR, width - widest - _COUNT - 10)
    length = round(room * count / most) if most and room > 0 else 0
    bar = sign * max(length, 1 if count and room > 0 else 0)
    return f"  {label}{space}{count:>{_COUNT}} {share:>4}  {bar}".rstrip()


def _names(names: Sequence[str], width: int) -> list[str]:
    shown = _(", ").join(clean(name, 40) for name in names[:_SHOWN_NAMES])
    more = len(names) - _SHOWN_NAMES
    if more > 0:
        shown += ngettext(" and {count} more", " and {count} more", more).format(count=more)
    return ["  " + line for line in wrap(shown, width - 2)]


def stats_object(stats: BaseStats, base: str) -> dict[str, object]:
    """The figures for programs; a fact without a topic counts under ""."""
    return {
        "version": VERSION,
        "base": base,
        "facts": stats.facts,
        "by_topic": dict(stats.by_topic),
        "by_kind": {kind.value: count for kind, count in stats.by_kind},
        "quoted": stats.quoted,
        "typed": stats.typed,
        "in_english": stats.in_english,
        "entities": stats.entities,
        "unaliased": list(stats.unaliased),
        "attributes": stats.attributes,
    }
