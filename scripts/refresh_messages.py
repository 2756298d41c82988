"""Bring the message catalogues up to date with the code: `python scripts/refresh_messages.py [MORE.po …]`.

New messages come in untranslated, unused ones go. Translations in MORE.po files are taken over where the catalogue
has none. Prints the messages that are still to be translated, and ends with 1 when there are any.
"""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}


def extract() -> Catalog:
    """Every message of the code, with the files it stands in."""
    catalogue = Catalog(domain="factcli", project="factcli", charset="utf-8")
    found = extract_from_dir(
        str(ROOT / "factcli"), method_map=[("**.py", "python")], keywords=KEYWORDS, comment_tags=()
    )
    for file, _line, message, _comments, _context in sorted(found, key=lambda one: one[:2]):
        catalogue.add(message, None, locations=[(f"factcli/{file}", 1)])
    return catalogue


def translations(path: Path, locale: str) -> dict[str, object]:
    """Message to translation, leaving out the untranslated and the doubtful."""
    with path.open("rb") as source:
        catalogue = read_po(source, locale=locale)
    texts: dict[str, object] = {}
    for message in catalogue:
        key = message.id[0] if isinstance(message.id, tuple) else message.id
        if key and not message.fuzzy and message.string and all(message.string):
            texts[key] = message.string
    return texts


def refresh(path: Path, more: list[Path]) -> list[str]:
    """Rewrite one catalogue; gives the messages it still lacks."""
    locale = path.parts[-3]
    known: dict[str, object] = {}
    for other in [*reversed(more), path]:
        if other.exists():
            known |= translations(other, locale)
    fresh = extract()
    catalogue = Catalog(locale=locale, domain="factcli", project="factcli", fuzzy=False)
    catalogue.header_comment = "# factcli's messages in Chinese."
    missing = []
    for message in fresh:
        if not message.id:
            continue
        is_plural = isinstance(message.id, tuple)
        key = message.id[0] if is_plural else message.id
        text = known.get(key)
        if text is None:
            missing.append(key)
        elif is_plural and isinstance(text, str):
            text = (text,)
        elif not is_plural and isinstance(text, tuple):
            text = text[0]
        files = sorted({(file, 1) for file, _line in message.locations})
        catalogue.add(message.id, text, locations=files)
    with path.open("wb") as target:
        write_po(target, catalogue, width=110, include_lineno=False, omit_header=False)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    dated = ("POT-Creation-Date", "PO-Revision-Date", "Last-Translator", "Generated-By", "Language-Team")
    kept = [line for line in lines if not line.startswith(tuple(f'"{name}' for name in dated))]
    path.write_text("".join(kept), encoding="utf-8")
    return missing


def main() -> int:
    """Refresh every catalogue there is."""
    missing = []
    for path in sorted((ROOT / "factcli" / "locale").glob("*/LC_MESSAGES/factcli.po")):
        missing += refresh(path, [Path(name) for name in sys.argv[1:]])
    for message in missing:
        print("untranslated:", message)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
