"""A quiz as Markdown, in which nothing that the base holds is markup."""

from collections.abc import Sequence

from factcli.facts.factbase import FactBase
from factcli.messages import _, ngettext
from factcli.quiz.item import Item
from factcli.render.quiz_wording import key_words
from factcli.render.table_markdown import escape_markdown
from factcli.render.wording import base_line, quote_line


def paper_markdown(items: Sequence[Item], base: FactBase, seed: int, *, with_key: bool) -> str:
    """A whole quiz to be read or printed; the key follows the questions."""
    count = ngettext("{count} question", "{count} questions", len(items)).format(count=len(items))
    lines = [
        f"# {escape_markdown(base.title or base.name)}",
        "",
        _("{count}, seed {seed}").format(count=count, seed=seed),
    ]
    for number, item in enumerate(items, 1):
        lines += ["", f"{number}. {escape_markdown(item.stem)}"]
        lines += [
            f"    - {place}) {escape_markdown(prompt)} → ____" for place, prompt in enumerate(item.prompts, 1)
        ]
        lines += [f"    - {option.label}. {escape_markdown(option.text)}" for option in item.options]
        if not item.options:
            lines.append("    - ____")
    if with_key:
        lines += ["", f"## {_('Answers')}"]
        for number, item in enumerate(items, 1):
            lines += ["", f"{number}. {escape_markdown(key_words(item))}"]
            lines += [
                f"    - {escape_markdown(text)}"
                for text in (item.statement, quote_line(item.fact, base))
                if text
            ]
            lines += [
                f"    - {label}: {escape_markdown(wrong.why)}"
                for label, wrong in item.wrong.items()
                if wrong.why
            ]
    return "\n".join([*lines, "", escape_markdown(base_line(base))])
