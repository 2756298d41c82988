"""A base under inspection: what each check is given, and where its faults go."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from factcli.curate.draft.article import Paragraph
from factcli.curate.draft.plain_text import read_plain_text
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.fault import FaultList
from factcli.facts.nodes import Entries, Items, Node, Text
from factcli.text.normalize import squeeze


class Inspection:
    """A base, its file's nodes where there is a file, and the texts of its sources without white space.

    `originals` are these texts as given, `lines` those of the base's file where it is YAML, `today` the day on which the
    base is checked, if that matters.
    """

    def __init__(
        self,
        base: FactBase,
        document: Node | None,
        texts: Mapping[str, str],
        faults: FaultList,
        *,
        lines: Sequence[str] = (),
        today: date | None = None,
    ) -> None:
        self.base, self.faults, self.lines, self.today = base, faults, lines, today
        self.originals = texts
        self.texts = {key: squeeze(text) for key, text in texts.items()}
        self.facts = {fact.id: fact for fact in reversed(base.facts) if fact.id}  # of two, the first
        self._passages: dict[str, Sequence[tuple[str, tuple[str, ...]]]] = {}
        self._document = document if isinstance(document, Entries) else None
        self._by_line = {node.line: node for node in self._nodes_of_facts()}

    def passages(self, key: str) -> Sequence[tuple[str, tuple[str, ...]]]:
        """The paragraphs of a source's text without white space, each with the headings directly above, the nearest last."""
        found = self._passages.get(key)
        if found is None:
            article = read_plain_text(self.originals[key])
            found = self._passages[key] = tuple(_under_headings(article.paragraphs))
        return found

    def error(self, fact: Fact, key: str, code: str, message: str, hint: str) -> None:
        """Note an error at the key of a fact, or at the fact itself where the key's line isn't known."""
        self.faults.error(*self._place(fact, key), code, message, hint)

    def warn(self, fact: Fact, key: str, code: str, message: str, hint: str) -> None:
        """Note a warning; the place is given as for `error`."""
        self.faults.warn(*self._place(fact, key), code, message, hint)

    def place_of(self, section: str, name: str = "") -> tuple[int, int]:
        """The line and column of a section of the base, or of a name in it; (0, 0) where it isn't known."""
        entries = self._document
        node: Node | None = entries.keys.get(section) if entries else None
        if entries and name:
            inner = entries.values.get(section)
            node = inner.keys.get(name, node) if isinstance(inner, Entries) else node
        return (node.line, node.column) if node else (0, 0)

    def _place(self, fact: Fact, key: str) -> tuple[int, int]:
        entries = self._by_line.get(fact.line)
        value = entries.values.get(key) if entries else None
        if value is None:
            return fact.line, 0
        node = value if isinstance(value, Text) and value.text else (entries.keys[key] if entries else value)
        return node.line, node.column

    def _nodes_of_facts(self) -> Iterator[Entries]:
        facts = self._document.values.get("facts") if self._document else None
        if isinstance(facts, Items):
            yield from (node for node in facts.nodes if isinstance(node, Entries))


def _under_headings(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, tuple[str, ...]]]:
    headings: tuple[str, ...] = ()
    was_heading = False
    for paragraph in paragraphs:
        if paragraph.is_heading:
            headings = (*headings, paragraph.text) if was_heading else (paragraph.text,)
        else:
            yield squeeze(paragraph.text), headings
        was_heading = paragraph.is_heading
