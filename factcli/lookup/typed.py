"""A query typed in Latin letters that means Chinese words: zhongcai touzi, zcld."""

from factcli.facts.mention import NameTable
from factcli.facts.spelled import Spellings
from factcli.text.term import Word, find_words


def read_typed(text: str, spellings: Spellings, names: NameTable) -> str:
    """The query in Chinese where its runs of letters spell words or are initials; "" where none of them does.

    Letters that belong together may have blanks between them; figures, Chinese words and names in Latin letters stay,
    and so does what can't be read.
    """
    pieces: list[str] = []
    run: list[Word] = []
    has_read = False
    named = [(mention.start, mention.end) for mention in names.find(text)]
    for word in [*find_words(text), None]:
        if word is not None and _is_typed(word, named):
            run.append(word)
            continue
        if run:
            read = _read_run([one.form for one in run], spellings)
            has_read = has_read or bool(read)
            pieces.append(read or " ".join(one.form for one in run))
            run = []
        if word is not None:
            pieces.append(word.form)
    return " ".join(pieces) if has_read else ""


def _is_typed(word: Word, named: list[tuple[int, int]]) -> bool:
    """Whether a word has Latin letters and is no part of a name."""
    is_latin = word.kind == "word" and word.form.isascii()
    return is_latin and not any(start <= word.start and word.end <= end for start, end in named)


def _read_run(letters: list[str], spellings: Spellings) -> str:
    """What words of letters spell together, else each by itself as pinyin or initials, what can't be read as it is."""
    together = spellings.read("".join(letters)) or spellings.read_initials("".join(letters))
    if together:
        return together
    apart = [spellings.read(word) or spellings.read_initials(word) for word in letters]
    if not any(apart):
        return ""
    return " ".join(read or word for read, word in zip(apart, letters, strict=True))
