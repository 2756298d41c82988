"""A quiz as one HTML page that holds all it needs: to be read in any browser, and printed with the key on its own sheet."""

from collections.abc import Sequence
from html import escape

from factcli.facts.factbase import FactBase
from factcli.messages import _, current_language, ngettext
from factcli.quiz.item import Item, ItemType
from factcli.render.quiz_wording import key_words, type_word
from factcli.render.wording import base_line, clean, quote_line

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
.meta, footer { color: GrayText; font-size: .85rem; }
ol.paper, ol.key { padding-left: 2rem; }
ol.paper > li, ol.key > li { margin: 1.1rem 0; break-inside: avoid; }
.stem { white-space: pre-line; }
.type { color: GrayText; font-size: .8rem; }
ul { list-style: none; padding: 0; margin: .4rem 0; }
.blank { display: inline-block; min-width: 9rem; border-bottom: 1px solid; }
.box { display: inline-block; width: .8em; height: .8em; border: 1px solid; margin-right: .4em; }
.short { min-width: 2.5rem; }
.gap { height: .5rem; }
@media print { body { font-size: 11pt; margin: 0; max-width: none; } section.key { break-before: page; } }
"""


def paper_html(items: Sequence[Item], base: FactBase, seed: int, *, with_key: bool) -> str:
    """The page; everything the base holds is escaped, and nothing is fetched."""
    title = escape(clean(base.title or base.name, 80))
    count = ngettext("{count} question", "{count} questions", len(items)).format(count=len(items))
    meta = _("{count}, seed {seed}").format(count=count, seed=seed)
    language = "zh-CN" if current_language() == "zh" else "en"
    parts = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f'<header><h1>{title}</h1><p class="meta">{escape(meta)}</p></header>\n<ol class="paper">',
        *map(_question, items),
        "</ol>",
    ]
    if with_key:
        parts += [f'<section class="key"><h2>{escape(_("Answers"))}</h2><ol class="key">']
        parts += [_answer(item, base) for item in items]
        parts += ["</ol></section>"]
    parts += [f"<footer>{escape(base_line(base))}</footer>\n</body>\n</html>\n"]
    return "\n".join(parts)


def _question(item: Item) -> str:
    rows = [
        f'<li>{place}) {_show(prompt)} → <span class="blank short"></span></li>'
        for place, prompt in enumerate(item.prompts, 1)
    ]
    if rows:
        rows.append('<li class="gap"></li>')
    box = '<span class="box"></span>' if item.type is ItemType.SEVERAL else ""
    rows += [f"<li>{box}{option.label}. {_show(option.text)}</li>" for option in item.options]
    if not item.options:
        rows.append(f'<li><span class="blank"></span> {_show(item.unit)}</li>')
    if item.type is ItemType.ORDER:
        rows.append(
            "<li>" + " → ".join('<span class="blank short"></span>' for _option in item.options) + "</li>"
        )
    stem = (
        f'<span class="stem">{_show(item.stem)}</span> <span class="type">({escape(type_word(item))})</span>'
    )
    return f"<li>{stem}<ul>{''.join(rows)}</ul></li>"


def _answer(item: Item, base: FactBase) -> str:
    told = [item.statement, quote_line(item.fact, base)]
    told += [f"{label}: {wrong.why}" for label, wrong in item.wrong.items() if wrong.why]
    rows = "".join(f"<li>{_show(text)}</li>" for text in told if text)
    return f"<li><strong>{escape(key_words(item))}</strong><ul>{rows}</ul></li>"


def _show(text: str) -> str:
    return escape(clean(text))
