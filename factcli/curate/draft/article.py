"""An article: its title, and its paragraphs under their headings."""

from dataclasses import dataclass

MOST_CHARACTERS = 4_000_000
"""A longer text is a book: its draft would be more than anybody goes through."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line, under the heading `section`; `is_heading` where it is one itself.

    White space aside, it stands so in the article's text, but for the marks of Markdown that were taken out.
    """

    text: str
    section: str = ""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read. `text` is what quotes must stand in: a text file as it is, of other files what is read."""

    title: str
    text: str
    paragraphs: tuple[Paragraph, ...]
