"""Quotes and their sources: verbatim, short, and together no more than half of the source."""

from fractions import Fraction
from hashlib import sha256

from factcli.curate.inspection import Inspection
from factcli.facts.fact import Fact
from factcli.facts.fault import did_you_mean, shown
from factcli.messages import _
from factcli.text.normalize import squeeze

MAX_QUOTE = 16
"""Characters of a quote without white space, unless it is one name or title."""
MAX_SHARE = Fraction(1, 2)
"""How much of a source all quotes together may repeat."""
MAX_OWN = 10
"""Letters outside names that a statement may have in common with its source in one run."""
_TITLE_MARKS = (("《", "》"), ("“", "”"), ("「", "」"), ('"', '"'))


def check_sources(inspection: Inspection) -> None:
    """Each given text is the one its source names by digest."""
    base, faults = inspection.base, inspection.faults
    for key, text in inspection.texts.items():
        if key not in base.sources:
            message = _('A text was given for the source "{name}", which the base doesn\'t have.')
            hint = did_you_mean(key, base.sources) or _("Add it under sources.")
            faults.error(
                *inspection.place_of("sources"), "unknown-source", message.format(name=shown(key)), hint
            )
            continue
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        stated = base.sources[key].sha256
        place = inspection.place_of("sources", key)
        if not stated:
            message = _('The source "{name}" has no sha256.').format(name=shown(key))
            faults.warn(*place, "no-sha256", message, _("Add sha256: {digest}").format(digest=digest))
        elif stated != digest:
            message = _(
                'The text given for "{name}" isn\'t the one the base was made from: its sha256 differs.'
            )
            hint = _("Give the right text; if the base was checked against this one, write sha256: {digest}")
            faults.error(*place, "sha256", message.format(name=shown(key)), hint.format(digest=digest))


def check_quotes(inspection: Inspection) -> None:
    """Each quote stands in its source and is short; together they leave half of the source alone."""
    names = {squeeze(name) for entity in inspection.base.entities.values() for name in entity.names}
    for fact in inspection.base.facts:
        quote = squeeze(fact.quote)
        if not quote:
            continue
        text = inspection.texts.get(inspection.base.source_of(fact).key)
        if text is not None and quote not in text:
            message = _('The quote "{quote}" doesn\'t stand in the source.').format(quote=shown(fact.quote))
            hint = _nearest_passage(inspection, inspection.base.source_of(fact).key, quote) or _(
                "Copy it from there, character for character; only white space may differ."
            )
            inspection.error(fact, "quote", "quote", message, hint)
        elif text is not None and fact.section:
            _check_section(inspection, fact, quote)
        if len(quote) > MAX_QUOTE and not _is_name_or_title(quote, names):
            message = _("The quote has {count} characters; at most {most} are meant.")
            hint = _("Keep the words that prove the fact, or quote one whole name or title.")
            inspection.warn(
                fact, "quote", "long-quote", message.format(count=len(quote), most=MAX_QUOTE), hint
            )
    for key in inspection.texts:
        share = share_covered(inspection, key)
        if share > MAX_SHARE and key in inspection.base.sources:
            message = _('The quotes repeat {share:.1%} of the source "{name}"; at most half is fair.')
            message = message.format(share=float(share), name=shown(key))
            place = inspection.place_of("sources", key)
            inspection.faults.error(*place, "coverage", message, _("Shorten the longest quotes."))


def _check_section(inspection: Inspection, fact: Fact, quote: str) -> None:
    """Where the section that a fact names is a heading of its source, its quote stands under it."""
    passages = inspection.passages(inspection.base.source_of(fact).key)
    section = squeeze(fact.section)
    found = [headings for text, headings in passages if quote in text and headings]
    is_heading = any(section in map(squeeze, headings) for _text, headings in passages)
    if is_heading and found and not any(section in map(squeeze, headings) for headings in found):
        message = _('The quote stands under "{found}" in the source, not under "{section}".')
        message = message.format(found=shown(found[0][-1]), section=shown(fact.section))
        inspection.warn(fact, "section", "section", message, _("Write the heading that it stands under."))


def _nearest_passage(inspection: Inspection, key: str, quote: str) -> str:
    """Where the source has nearly these words: a hint with the line, the heading it stands under and the words; "" if nowhere."""
    from factcli.text.fuzzy import find_passage  # brings rapidfuzz, which sound quotes never need

    found = find_passage(quote, inspection.texts[key])
    if found is None:
        return ""
    passage = inspection.texts[key][slice(*found)]
    line, section = _place_in(inspection, key, found[0], passage)
    hint = (
        _('Line {line} of the source, under "{section}", has: "{passage}"; copy it from there.')
        if section
        else _('Line {line} of the source has: "{passage}"; copy it from there.')
    )
    return hint.format(line=line, section=shown(section), passage=shown(passage))


def _place_in(inspection: Inspection, key: str, place: int, passage: str) -> tuple[int, str]:
    """The line, counted from 1, of a place in a source without its white space, and the heading it stands under."""
    left, line = place, 0
    for line, words in enumerate(inspection.originals[key].split("\n"), start=1):  # noqa: B007
        left -= len(squeeze(words))
        if left < 0:
            break
    above = next((headings for text, headings in inspection.passages(key) if passage in text), ())
    return line, above[-1] if above else ""


def _is_name_or_title(quote: str, names: set[str]) -> bool:
    """Whether a quote is one name of the base, or one title between its marks."""
    for opening, closing in _TITLE_MARKS:
        if quote[0] == opening and quote.find(closing, 1) == len(quote) - 1:
            return True
    return quote in names or quote.strip("“”\"'‘’") in names


def share_covered(inspection: Inspection, key: str) -> Fraction:
    """How much of a source's text the quotes of the base cover together; each counts where it first stands."""
    text = inspection.texts[key]
    covered = bytearray(len(text))
    for fact in inspection.base.facts:
        quote = squeeze(fact.quote)
        start = text.find(quote) if quote and inspection.base.source_of(fact).key == key else -1
        if start >= 0:
            covered[start : start + len(quote)] = b"\1" * len(quote)
    return Fraction(sum(covered), len(text)) if text else Fraction(0)


def check_own_words(inspection: Inspection) -> None:
    """No statement repeats a long run of its source's words, names and lists aside: the quote is there for that."""
    base = inspection.base
    names = {squeeze(name) for entity in base.entities.values() for name in entity.names}
    for fact in base.facts:
        text = inspection.texts.get(base.source_of(fact).key, "")
        known = {
            *names,
            *map(squeeze, (*fact.members, *(side for pair in fact.pairs for side in pair), fact.value)),
        }
        for key, sentences in (("statement", (fact.statement,)), ("also_said", fact.also_said)):
            for sentence in sentences:
                run = _longest_run(squeeze(sentence), text)
                if len(run) > MAX_QUOTE and _words_left(run, known) > MAX_OWN:
                    message = _('"{run}" is copied from the source.').format(run=shown(run))
                    hint = _("Say it in your own words; the source's own belong in the quote.")
                    inspection.warn(fact, key, "copied", message, hint)


def _longest_run(sentence: str, text: str) -> str:
    """The longest piece of `sentence` that stands in `text`."""
    longest = ""
    for start in range(len(sentence)):
        while sentence[start : start + len(longest) + 1] in text and start + len(longest) < len(sentence):
            longest = sentence[start : start + len(longest) + 1]
    return longest


def _words_left(run: str, known: set[str]) -> int:
    """How many letters of `run` belong to no known name, the longest names taken first."""
    for name in sorted((name for name in known if len(name) > 1 and name in run), key=len, reverse=True):
        run = run.replace(name, "\0")
    return sum(character.isalnum() for character in run)
