"""Word documents to an article, by python-docx, which comes with the extra `docs`."""

import io
import zipfile

from factcli.curate.draft.article import MOST_CHARACTERS, Article, Paragraph
from factcli.curate.draft.plain_text import clean_line
from factcli.errors import InputError, MachineError
from factcli.messages import _

MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes that a document may hold when unpacked, pictures included."""
MOST_TEXT = 40 * 1024 * 1024
"""Bytes that one part of it may hold when unpacked, which is read as a whole."""
_MOST_PARTS = 5000


def read_docx(data: bytes, file: str, *, title: str = "") -> Article:
    """The article in a .docx; tables are read row by row.

    Raises MachineError when python-docx is missing, InputError when the data are no document or too much when unpacked.
    """
    _check_size(data, file)
    try:
        from docx import Document
        from docx.table import Table
    except ImportError:
        raise MachineError(
            _("Reading {file} needs a package that isn't installed.").format(file=file),
            _("Install it: pip install 'factcli[docs]'"),
        ) from None
    try:
        document = Document(io.BytesIO(data))
        rows: list[tuple[str, bool]] = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    cells = dict.fromkeys(clean_line(cell.text) for cell in row.cells)
                    rows.append(("，".join(filter(None, cells)), False))
            else:
                style = (block.style.name if block.style is not None else None) or ""
                rows.append((clean_line(block.text), style.lower().startswith(("heading", "title", "标题"))))
    except MemoryError:
        raise
    except Exception:  # the library lets errors of its parts through: zip, XML, missing keys
        raise _no_document(file) from None
    paragraphs = []
    section = ""
    for text, is_heading in rows:
        if not any(map(str.isalnum, text)):
            continue
        section = text if is_heading else section
        paragraphs.append(Paragraph(text, section, is_heading))
    first = next((one.text for one in paragraphs if one.is_heading), "")
    whole = "\n".join(one.text for one in paragraphs)
    return Article(title or first, whole[:MOST_CHARACTERS], tuple(paragraphs))


def _check_size(data: bytes, file: str) -> None:
    """Refuse what would fill the memory before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
    except (zipfile.BadZipFile, ValueError, OSError, EOFError):
        raise _no_document(file) from None
    texts = [part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))]
    too_much = sum(part.file_size for part in parts) > MOST_UNPACKED or max(texts, default=0) > MOST_TEXT
    if too_much or len(parts) > _MOST_PARTS:
        raise InputError(
            _("{file} unpacks to more than a document holds.").format(file=file),
            _("Save its text as a text file and give that."),
        )
    if "[Content_Types].xml" not in names:
        raise _no_document(file)


def _no_document(file: str) -> InputError:
    return InputError(
        _("{file} is no Word document that can be read.").format(file=file),
        _("Save it again as .docx, or its text as a text file."),
    )
