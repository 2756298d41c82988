"""Names of attributes that a query may mean without having them: 盖这个馆花了多少钱 for 造价, 哪天休馆 for 休馆日."""

from collections.abc import Iterator

from factcli.lookup.alike import alike_words
from factcli.lookup.query import Query
from factcli.lookup.words import NAME_ENDINGS
from factcli.text.term import find_words

_LONGEST, _SHORTEST = 3, 1
_FARTHEST = 40
"""Of a longer query no more characters are read so."""


def hinted_names(query: Query) -> Iterator[str]:
    """Words that may be an attribute's name: what asks for the same as a word of the query, or is made from one."""
    endings = NAME_ENDINGS.get(query.wanted.value, "").split()
    for word in find_words(query.text):
        if word.kind != "han":
            yield from alike_words(word.form)
            continue
        for start in range(word.start, min(word.end, word.start + _FARTHEST)):
            for size in range(_LONGEST, _SHORTEST - 1, -1):
                stretch = query.text[start : start + size]
                if start + size > word.end:
                    continue
                yield from alike_words(stretch)
                if size > _SHORTEST:
                    yield from (stretch + ending for ending in endings)
