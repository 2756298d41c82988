"""An article's file read: text, Markdown, HTML or .docx, by its ending and by what is in it."""

import os
import stat

from factcli.cli.text_file import read_text_file
from factcli.curate.draft.article import MOST_CHARACTERS, Article
from factcli.errors import InputError, MachineError
from factcli.messages import _

MOST_BYTES = 50 * 1024 * 1024
"""A larger file is no article."""
_MARKDOWN = (".md", ".markdown", ".mkd")
_HTML = (".html", ".htm", ".xhtml")
_ZIP = b"PK\x03\x04"
_OTHER = {
    b"%PDF": ".pdf",
    b"\xd0\xcf\x11\xe0": ".doc",
    b"{\\rtf": ".rtf",
}  # fmt: skip
"""What other kinds of documents begin with."""


def read_article_file(file: str, *, quiet: bool, title: str = "") -> Article:
    """The article in a file; text that isn't UTF-8 is read as GB18030, which is said.

    Raises MachineError when the file can't be read, InputError when it is no article or far too large.
    """
    start = _read_start(file)
    ending = os.path.splitext(file)[1].lower()
    if start.startswith(_ZIP):
        from factcli.curate.draft.from_docx import read_docx

        with open(file, "rb") as document:
            return read_docx(document.read(MOST_BYTES + 1), file, title=title)
    kind = next((kind for sign, kind in _OTHER.items() if start.startswith(sign)), "")
    if kind or ending == ".docx":
        raise InputError(
            _("{file} is no text, Markdown, HTML or .docx.").format(file=file),
            _("Save it as one of these first."),
        )
    text = read_text_file(file, quiet=quiet)
    if len(text) > MOST_CHARACTERS:
        raise InputError(
            _("{file} has more than {count} million characters.").format(
                file=file, count=MOST_CHARACTERS // 1_000_000
            ),
            _("Divide it, and make a draft of each part."),
        )
    if ending in _HTML or text[:500].lstrip().lower().startswith(("<!doctype html", "<html")):
        from factcli.curate.draft.from_html import read_html

        return read_html(text, title=title)
    from factcli.curate.draft.plain_text import read_plain_text

    return read_plain_text(text, title=title, markdown=ending in _MARKDOWN)


def read_source_text(file: str, *, quiet: bool) -> str:
    """The text that quotes from a file must stand in: a text file as it is, of HTML and .docx what is read of them.

    Raises as `read_article_file`.
    """
    if os.path.splitext(file)[1].lower() in (*_HTML, ".docx"):
        return read_article_file(file, quiet=quiet).text
    return read_text_file(file, quiet=quiet)


def _read_start(file: str) -> bytes:
    """The first bytes of an ordinary file that isn't too large."""
    try:
        status = os.stat(file)
        if not stat.S_ISREG(status.st_mode):
            raise InputError(
                _("{file} is no ordinary file.").format(file=file), _("Give the name of a text file.")
            )
        if status.st_size > MOST_BYTES:
            raise InputError(
                _("{file} is larger than {size} MB.").format(file=file, size=MOST_BYTES // 1024 // 1024),
                _("Divide it, or check that it is the right file."),
            )
        with open(file, "rb") as opened:
            return opened.read(16)
    except (OSError, ValueError) as error:
        from factcli.store.refusal import refusal_reason

        raise MachineError(
            _("The file {file} can't be read: {reason}.").format(file=file, reason=refusal_reason(error)),
            _("Give the name of a text file."),
        ) from None
