"""Things that a Chinese article speaks of again and again, though their names end like none."""

from collections.abc import Sequence

from factcli.curate.draft.chinese_measure import measure_at_end
from factcli.curate.draft.chinese_words import ANAPHORS, NO_NAMES
from factcli.curate.draft.clause import read_clause
from factcli.curate.draft.context import Context
from factcli.curate.draft.name import Named, NameTable
from factcli.curate.draft.outline import sketch_sentence
from factcli.curate.draft.sentence import Sentence
from factcli.curate.draft.sketch import NAME, QUOTED, TITLE
from factcli.text.script import is_han

_OFTEN = 2
_SAID = 3
_LONGEST = 10


def find_topics(sentences: Sequence[Sentence], names: NameTable) -> list[Named]:
    """The plain nouns that at least two clauses begin with and that stand in the article more often still."""
    counts: dict[str, int] = {}
    context = Context(names)
    chinese = [sentence for sentence in sentences if sentence.is_chinese]
    for sentence in chinese:
        sketch = sketch_sentence(sentence, context)
        for span in sketch.clauses():
            clause = read_clause(sketch, span)
            words = sketch.signs[clause.start : clause.stop]
            if any(sign in words for sign in (NAME, QUOTED, TITLE)) or clause.stop >= clause.span.end:
                continue
            if (
                2 <= len(words) <= _LONGEST
                and all(map(is_han, words))
                and words not in NO_NAMES
                and not _is_pointing(words)
            ):
                counts[words] = counts.get(words, 0) + 1
    whole = "\n".join(sentence.text for sentence in chinese)
    return [
        Named([words])
        for words, count in counts.items()
        if count >= _OFTEN and whole.count(words) >= _SAID and not measure_at_end(words)
    ]


def _is_pointing(words: str) -> bool:
    return (
        words in ANAPHORS
        or words[0] in "该本这其此全各我"
        or any(words.startswith(word) for word in ANAPHORS if len(word) > 1)
    )
