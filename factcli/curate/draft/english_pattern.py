"""Patterns of English sentences, over outlines in which each name, figure and period is one sign."""

import re
from dataclasses import dataclass

from factcli.curate.draft.english_words import AGENTS, LYING, RELATIONS, STARTING, VERBS
from factcli.curate.draft.sketch import NAME, PERIOD, QUANTITY, QUOTED, TITLE

VERB = rf"(?:{'|'.join(sorted(VERBS, key=lambda word: (-len(word), word)))}|[a-z]{{2,}}ed)"
CUT = re.compile(
    rf"[,;:]\s+(?:and\s+|but\s+|while\s+)?|\s+(?:and|but)\s+(?={VERB}\b)|\s+(?:while|whereas)\s+"
)
LEAD = re.compile(
    rf"(?:(?:In|On|By|Since|During|At|As of|in|on|by)\s+)?(?:the\s+)?{PERIOD}[,\s]*|(?:However|Today|Currently|Now|Also)\b,?\s*"
)
SUBJECT = re.compile(
    rf"(?P<noun>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his)\s+)?[^\s,;:{PERIOD}]+(?:\s[^\s,;:{PERIOD}]+){{0,9}}?)\s+(?={VERB}\b)"
)
WHICH = re.compile(r"(?:which|who|that)\s+")
ALONE = re.compile(r"\s([A-Z][a-z]+)$")
DONE = re.compile(
    rf"^(?:(?:is|was|were|are|has been|had been|have been|will be)\s+)?(?:[a-z]+ly\s+)?"
    rf"(?P<verb>{'|'.join(sorted({*STARTING, *AGENTS}, key=lambda word: (-len(word), word)))})\b(?P<tail>.*)$"
)
DONE_SHORT = re.compile(rf"(?:{'|'.join(sorted(STARTING, key=lambda word: (-len(word), word)))})\b")
TRANSITIVE = re.compile(
    r"\b(?:comprises?|includes?|contains?|has|have|had|owns?|runs?|houses?|operates?)\s[^.;]*$"
)
"""Verbs with an object, which a participle behind a comma may speak of."""
WHEN = re.compile(rf"(?:^|\s)(?:(?:in|on|at|since|during)\s+)?(?:early\s+|late\s+)?({PERIOD})")
WHOM = re.compile(
    rf"(?:^|\s)by\s+(?:the\s+)?(?:(?!from\b|in\b|of\b|at\b|near\b|to\b)[a-z]+\s+){{0,3}}?({NAME}|[A-Z][\w.\-]*(?:\s[A-Z][\w.\-]*){{0,3}})"
)
WHERE = re.compile(
    rf"^(?:(?:is|are|was)\s+(?:{'|'.join(LYING)})|lies|stands|sits)\s+(?:in|on|at|near|along|beside)\s+(.{{2,60}}?)$"
)
RELATED = re.compile(
    rf"^({'|'.join(sorted(RELATIONS, key=lambda word: (-len(word), word)))})\s+(?:the\s+)?(?:[a-z]+\s+)?([{NAME}{QUOTED}{TITLE}])"
)
KIND = re.compile(rf"^((?:is|was)\s+(?:an?|the))\s+((?!member\b)[a-z][^,;{QUANTITY}{PERIOD}]{{3,50}})$")
ITEM = r"[^\s,;:.][^,;:.]{0,40}?"
LISTED = re.compile(
    rf"(?:(?P<noun>[a-z][a-z\-]+),?\s+)?(?P<word>including|such as|includes?|comprises?|consists? of|in|are|:)\s+"
    rf"(?P<items>{ITEM}(?:,\s+{ITEM})+,?\s+and\s+{ITEM})(?=[.,;]|$)"
)
SAID = re.compile(rf"\b(?:announced|said|says|announces|reported|confirmed)\s+that\s+({NAME}|[A-Z][\w&\-]+)$")
APPOSED = re.compile(rf"^(?:[Tt]he\s+)?({NAME}|[A-Z][\w&\-]+),\s+(?=(?:an?|one of)\s)")
"""A name and what it is, put beside it: Northwind, a maker of turbines, …"""
BEGAN = re.compile(r"^(?:began|started|commenced)\b(?P<tail>.*)$")
WORKS = frozenset({"construction", "work", "works", "building"})
AMID = re.compile(rf"\b(?:in|at|of|near|from|on)\s+(?:the\s+)?(?:{NAME}|[A-Z][a-z]+)$")
ASIDE = re.compile(rf"(?:^|[,;]\s*)(?:[Tt]he\s+)?{NAME}$")
ALONE_NOUN = re.compile(r"^(?:[Tt]he|[Aa]n?)\s+[a-z][a-z ]{2,30}$")


@dataclass(slots=True)
class Piece:
    """A stretch of a sentence with one verb, or a part of it between commas: its subject, and where what is said begins."""

    start: int
    end: int
    subject: str
    body: int


def bare(words: str) -> str:
    """Words without an article before them."""
    return re.sub(r"^(?:the|an?)\s+", "", words.strip(), flags=re.IGNORECASE)
