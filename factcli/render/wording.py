"""Words and pieces that several forms share: verdicts, sources, values, and hostile text made harmless."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_name, shown_sentence, shown_value
from factcli.messages import N_, _, current_language
from factcli.text.visible import make_visible, shorten
from factcli.verify.judgement import Verdict
from factcli.verify.plain import is_plain

LONGEST = 600
"""So many characters of one text are shown to a reader; machine forms hold all of it."""

_VERDICT_WORDS = {
    Verdict.SUPPORTED: N_("supported"),
    Verdict.REFUTED: N_("refuted"),
    Verdict.NEI: N_("not enough info"),
}
VERDICT_SIGNS = {Verdict.SUPPORTED: "√", Verdict.REFUTED: "×", Verdict.NEI: "?"}
"""A sign beside the word; all of them are in GBK."""
VERDICT_COLORS = {Verdict.SUPPORTED: "32", Verdict.REFUTED: "31", Verdict.NEI: "33"}
"""Colours as terminals count them: green, red, yellow."""


def verdict_word(verdict: Verdict) -> str:
    """The verdict in the language spoken now."""
    return _(_VERDICT_WORDS[verdict])


def clean(text: str, longest: int = LONGEST) -> str:
    """`text` on one line, shortened, with nothing in it that steers a terminal."""
    return make_visible(shorten(text, longest), keep="")


def paint(text: str, code: str, color: bool) -> str:
    """`text` in a colour or style, given by its number in the terminal's standard, if colours are wanted."""
    return f"\x1b[{code}m{text}\x1b[0m" if color else text


def statement_of(fact: Fact, longest: int = LONGEST) -> str:
    """The fact's sentence, in the language spoken now where the base has it."""
    return clean(shown_sentence(fact, current_language()), longest)


def other_statement_of(fact: Fact) -> str:
    """The fact's sentence in the other language, or nothing."""
    other = fact.statement if current_language() == "en" and fact.statement_en else fact.statement_en
    return clean(other) if other and clean(other) != statement_of(fact) else ""


def name_of(base: FactBase, key: str) -> str:
    """An entity's or attribute's name in the language spoken now, where the base has one."""
    return shown_name(base, key, current_language())


def value_of(base: FactBase, fact: Fact) -> str:
    """What the fact states, in the language spoken now: its value, else its state, pairs or members."""
    return shown_value(base, fact, current_language())


def source_title(fact: Fact, base: FactBase) -> str:
    """The title of the source a fact rests on, or the name it goes by."""
    source = base.source_of(fact)
    return source.title or source.key or fact.source


def base_name(fact: Fact, base: FactBase) -> str:
    """The short name of the base that a fact comes from: its own where several were joined."""
    return fact.base or base.name


def id_of(fact: Fact, base: FactBase, longest: int = 80) -> str:
    """The id by which a reader can ask for a fact: among several bases with the name of its own, NAME/ID.

    A sentence of a text keeps its line; which text it is stands beside it.
    """
    is_bare = bool(base.parts) and not fact.id.startswith(f"{fact.base}/") and not is_plain(fact)
    return clean(f"{fact.base}/{fact.id}" if is_bare else fact.id, longest)


def place_of(fact: Fact, base: FactBase) -> str:
    """Where a fact is taken from: its source and the section of it."""
    place = clean(source_title(fact, base))
    if fact.section:
        section = clean(fact.section)
        return _("{source}, {section}").format(source=place, section=section) if place else section
    return place


def quote_line(fact: Fact, base: FactBase) -> str:
    """The quote with its section and source, or nothing when the fact has no quote."""
    if not fact.quote:
        return ""
    place = place_of(fact, base)
    quote = clean(fact.quote)
    if not (quote.startswith("“") and quote.endswith("”")):  # a quote may bring its own marks
        quote = _("“{quote}”").format(quote=quote)
    return _("{quote} ({place})").format(quote=quote, place=place) if place else quote


def base_line(base: FactBase) -> str:
    """The base that results rest on, or each of several: its title and the start of its hash."""
    if base.parts:
        labels = _(", ").join(clean(part.label) for part in base.parts)
        return _("Fact bases: {bases}").format(bases=labels)
    return _("Fact base: {base}").format(base=clean(base.label))


def labelled(label: str, text: str) -> str:
    """A label and what it stands for."""
    return _("{label}: {text}").format(label=label, text=text)
