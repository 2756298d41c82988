"""HTML to an article: what a reader would read, without scripts, styles and what leads elsewhere."""

from html.parser import HTMLParser

from factcli.curate.draft.article import Article, Paragraph
from factcli.curate.draft.plain_text import clean_line

_PASSED_OVER = frozenset(
    {
        "script",
        "style",
        "nav",
        "noscript",
        "template",
        "svg",
        "math",
        "form",
        "button",
        "select",
        "iframe",
        "object",
        "footer",
        "aside",
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "section", "article", "main", "header", "figure", "figcaption",
     "blockquote", "pre", "hr", "br", "body", "html", "head", "title", "caption", "details", "summary", "address"}
)  # fmt: skip
_CELLS = frozenset({"td", "th"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, bool]] = []
        self.title = ""
        self._held: list[str] = []
        self._passing: list[str] = []
        self._heading = False
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._passing:
            if tag == self._passing[-1]:
                self._passing.append(tag)
            return
        if tag in _PASSED_OVER:
            self._end_block()
            self._passing.append(tag)
        elif tag in _BLOCKS:
            self._end_block()
            self._heading = tag in _HEADINGS
            self._in_title = tag == "title"
        elif tag in _CELLS and any(map(str.strip, self._held)):
            self._held.append("，")

    def handle_endtag(self, tag: str) -> None:
        if self._passing:
            if tag == self._passing[-1]:
                self._passing.pop()
        elif tag in _BLOCKS:
            self._end_block()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS and not self._passing:
            self._end_block()

    def handle_data(self, data: str) -> None:
        if not self._passing:
            self._held.append(data)

    def close(self) -> None:
        super().close()
        self._end_block()

    def _end_block(self) -> None:
        text = clean_line("".join(self._held))
        self._held.clear()
        if self._in_title:
            self.title = self.title or text
        elif any(map(str.isalnum, text)):
            self.blocks.append((text, self._heading))
        self._heading = self._in_title = False


def read_html(markup: str, *, title: str = "") -> Article:
    """The article in an HTML page. Nothing is raised: what isn't HTML is read as its text."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    paragraphs = []
    section = ""
    for text, is_heading in reader.blocks:
        section = text if is_heading else section
        paragraphs.append(Paragraph(text, section, is_heading))
    first = next((text for text, is_heading in reader.blocks if is_heading), "")
    return Article(
        title or first or reader.title, "\n".join(text for text, _h in reader.blocks), tuple(paragraphs)
    )
