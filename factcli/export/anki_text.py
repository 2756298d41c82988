"""Anki's text form: a head that names the columns, then a card a line; it needs no library."""

import csv
import io
from collections.abc import Sequence

from factcli.export.card import card_of
from factcli.export.leftover import Exported, plain
from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item


def write_anki_text(items: Sequence[Item], base: FactBase) -> Exported:
    """The cards as UTF-8 text with tabs between; Anki's notes of the type Basic, in a deck of the base's title."""
    written = io.StringIO()
    for line in (
        "separator:tab",
        "html:true",
        "guid column:1",
        "notetype column:2",
        "deck column:3",
        "tags column:4",
    ):
        written.write(f"#{line}\n")
    writer = csv.writer(written, delimiter="\t", lineterminator="\n")
    deck = plain(base.title or base.name).replace("\n", " ")
    for item in items:
        card = card_of(item, base)
        writer.writerow([card.guid, "Basic", deck, " ".join(card.tags), card.front, card.back])
    return Exported(written.getvalue().encode())
