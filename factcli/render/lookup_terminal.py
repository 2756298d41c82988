"""An answer drawn on a terminal."""

from rich.console import Group
from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.lookup import Answer
from factcli.render.canvas import draw, label_rows, plain
from factcli.render.lookup_text import answer_of, fact_rows, unanswered_line
from factcli.render.wording import base_line, id_of, statement_of
from factcli.render.wrap import wrap


def draw_answer(answer: Answer, base: FactBase, *, width: int, color: bool, ascii_only: bool = False) -> str:
    """The facts found, best first, folded to `width` cells; it says when none answers."""
    lines: list[Text] = []
    if not answer.answered:
        lines += [plain(line, "yellow") for line in wrap(unanswered_line(answer), width)]
    told = answer_of(answer, base)
    if told:
        lines += [*(plain(line, "bold green") for line in wrap(told, width)), plain("")]
    for number, found in enumerate(answer.results, 1):
        lead = f"{number}. "
        sentence = f"{statement_of(found.fact)} [{id_of(found.fact, base)}]"
        folded = wrap(sentence, width - len(lead))
        if number > 1 or not answer.answered:
            lines.append(plain(""))
        lines.append(plain(lead + folded[0], "bold"))
        lines += [plain(" " * len(lead) + line, "bold") for line in folded[1:]]
        for row in label_rows(fact_rows(found.fact, base), width - len(lead), style="cyan"):
            lines.append(Text(" " * len(lead), no_wrap=True).append_text(row))
    lines += [plain(""), *(plain(line, "dim") for line in wrap(base_line(base), width))]
    return draw(Group(*lines), width=width, color=color)
