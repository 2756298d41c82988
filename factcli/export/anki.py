"""Anki's package (.apkg), the same bytes for the same items: ids rest on names, times are fixed."""

import io
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from factcli.export.card import card_of, stable_number
from factcli.export.leftover import Exported, plain
from factcli.facts.factbase import FactBase
from factcli.quiz.item import Item

_FIELDS = ("Question", "Answer")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip archive can name."""
_MODEL = "factcli"


def write_anki(items: Sequence[Item], base: FactBase, *, moment: float) -> Exported:
    """The cards as a package. `moment` (seconds since 1970) is when they were changed: Anki updates older ones.

    Raises ImportError where genanki isn't installed.
    """
    import genanki  # type: ignore[import-untyped]

    model = genanki.Model(
        stable_number(_MODEL),
        _MODEL,
        fields=[{"name": name} for name in _FIELDS],
        templates=[
            {
                "name": "Card 1",
                "qfmt": "{{Question}}",
                "afmt": "{{FrontSide}}<hr id=answer>{{Answer}}",
            }
        ],
        css=".card { font-family: sans-serif; font-size: 20px; text-align: left; }",
    )
    deck = genanki.Deck(stable_number(base.name, "deck"), plain(base.title or base.name).replace("\n", " "))
    for item in items:
        card = card_of(item, base)
        deck.add_note(
            genanki.Note(model=model, fields=[card.front, card.back], guid=card.guid, tags=list(card.tags))
        )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "deck.apkg")
        genanki.Package(deck).write_to_file(str(file), timestamp=moment)
        return Exported(_with_fixed_times(file.read_bytes()))


def _with_fixed_times(package: bytes) -> bytes:
    """The same archive with every member's time at the archive format's first day."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(member, _EPOCH), old.read(member), zipfile.ZIP_DEFLATED)
    return written.getvalue()
