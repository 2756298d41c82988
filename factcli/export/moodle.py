"""Moodle XML: every type that Moodle has, with a reason behind each wrong option and the fact's sentence at the end."""

from collections.abc import Sequence
from xml.etree import ElementTree as Tree

from factcli.export.leftover import Exported, LeftOut, answers_of, explanation, plain, too_many_right
from factcli.export.number import number_typed
from factcli.facts.factbase import FactBase
from factcli.messages import _
from factcli.quiz.item import Item, ItemType

FRACTIONS = (
    *(100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20),
    *(16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0),
)
"""The only shares of a mark, in per cent, that Moodle takes; their negatives too."""
_TAGS = {
    ItemType.CHOICE: "multichoice",
    ItemType.ODD_ONE: "multichoice",
    ItemType.SEVERAL: "multichoice",
    ItemType.TRUE_FALSE: "truefalse",
    ItemType.CLOZE: "shortanswer",
    ItemType.NUMBER: "shortanswer",
    ItemType.MATCH: "matching",
    ItemType.ORDER: "ordering",
}

_ORDERING = (
    ("layouttype", "VERTICAL"),
    ("selecttype", "ALL"),
    ("selectcount", "0"),
    ("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST"),
)
"""How an order is shown and judged: all of it, by which stands next to which."""
_FEWEST_PAIRS, _FEWEST_ANSWERS = 2, 3


def write_moodle(items: Sequence[Item], base: FactBase) -> Exported:
    """The items as UTF-8 XML in a category of the base's title; it has every type, and what it would refuse is left out."""
    quiz = Tree.Element("quiz")
    category = Tree.SubElement(quiz, "question", type="category")
    title = plain(base.title or base.name).replace("/", "//").replace("\n", " ")
    _text(category, "category", f"$course$/top/{title}")
    left: list[LeftOut] = []
    for item in items:
        why = too_many_right(item) or _too_few_pairs(item)
        if why is None:
            _add(quiz, item)
        else:
            left.append(why)
    Tree.indent(quiz)
    return Exported(Tree.tostring(quiz, encoding="utf-8", xml_declaration=True) + b"\n", tuple(left))


def fraction_of(share: float) -> str:
    """The fraction of Moodle's own that is nearest to a share in per cent, as it writes it."""
    nearest = min(FRACTIONS, key=lambda fraction: abs(fraction - abs(share)))
    return f"{-nearest if share < 0 else nearest:g}" if nearest == int(nearest) else f"{nearest:.5f}"


def _add(quiz: Tree.Element, item: Item) -> None:
    number = number_typed(item)
    tag = "numerical" if number is not None else _TAGS[item.type]
    question = Tree.SubElement(quiz, "question", type=tag)
    _text(question, "name", item.id)
    _text(question, "questiontext", plain(item.stem), is_html=True)
    _text(question, "generalfeedback", explanation(item), is_html=True)
    Tree.SubElement(question, "defaultgrade").text = "1"
    Tree.SubElement(question, "penalty").text = "0.3333333"
    Tree.SubElement(question, "hidden").text = "0"
    Tree.SubElement(question, "idnumber").text = item.id
    if item.hint:
        _text(Tree.SubElement(question, "hint", format="html"), "", plain(item.hint), is_html=True)
    if number is not None:
        _answer(question, number, "100")
        Tree.SubElement(question[-1], "tolerance").text = "0"
    elif item.type.is_typed:
        Tree.SubElement(question, "usecase").text = "0"
        for answer in answers_of(item):
            _answer(question, answer.replace("*", "\\*"), "100")
    elif item.type is ItemType.TRUE_FALSE:
        is_true = item.key == item.options[0].label
        for option, word in zip(item.options, ("true", "false"), strict=True):
            wrong = item.wrong.get(option.label)
            share = "100" if is_true == (word == "true") else "0"
            _answer(question, word, share, feedback=wrong.why if wrong else "")
    elif item.type is ItemType.MATCH:
        _add_pairs(question, item)
    elif item.type is ItemType.ORDER:
        for name, value in _ORDERING:
            Tree.SubElement(question, name).text = value
        for text in item.key_texts:
            _answer(question, text, "100", is_html=True)
    else:
        _add_options(question, item)


def _too_few_pairs(item: Item) -> LeftOut | None:
    if item.type is not ItemType.MATCH:
        return None
    if len(item.prompts) >= _FEWEST_PAIRS and len(item.options) >= _FEWEST_ANSWERS:
        return None
    return LeftOut(item.id, _("A matching needs two pairs and three answers or more."))


def _add_options(question: Tree.Element, item: Item) -> None:
    is_single = item.type is not ItemType.SEVERAL
    Tree.SubElement(question, "single").text = str(is_single).lower()
    Tree.SubElement(question, "shuffleanswers").text = "0"
    Tree.SubElement(question, "answernumbering").text = "ABCD"
    for option in item.options:
        share = 100 / len(item.key) if option.label in item.key else 0 if is_single else -100
        wrong = item.wrong.get(option.label)
        _answer(question, option.text, fraction_of(share), feedback=wrong.why if wrong else "", is_html=True)


def _add_pairs(question: Tree.Element, item: Item) -> None:
    Tree.SubElement(question, "shuffleanswers").text = "1"
    pairs = list(zip(item.prompts, item.key_texts, strict=True))
    pairs += [("", option.text) for option in item.options if option.label not in item.key]
    for prompt, text in pairs:
        part = Tree.SubElement(question, "subquestion", format="html")
        Tree.SubElement(part, "text").text = _html(plain(prompt))
        _text(part, "answer", plain(text))


def _answer(
    question: Tree.Element, text: str, fraction: str, *, feedback: str = "", is_html: bool = False
) -> None:
    answer = Tree.SubElement(
        question, "answer", fraction=fraction, format="html" if is_html else "moodle_auto_format"
    )
    Tree.SubElement(answer, "text").text = _html(plain(text)) if is_html else plain(text)
    if feedback:
        _text(answer, "feedback", plain(feedback), is_html=True)


def _text(parent: Tree.Element, tag: str, text: str, *, is_html: bool = False) -> None:
    """A `text` element inside one of this tag (none: inside the parent)."""
    holder = Tree.SubElement(parent, tag) if tag else parent
    if is_html:
        holder.set("format", "html")
    Tree.SubElement(holder, "text").text = _html(text) if is_html else text


def _html(text: str) -> str:
    """A text as HTML shows it; XML escapes that once more."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\n", "<br>")
