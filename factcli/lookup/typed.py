"""A query typed in Latin letters that means Chinese words: zhongcai touzi, zcld."""

from factcli.facts.spelled import Spellings
from factcli.text.term import Word, find_words


def read_typed(text: str, spellings: Spellings) -> str:
    """The query in Chinese where its runs of letters spell words or are initials; "" where one of them is neither.

    Letters that belong together may have blanks between them; figures and Chinese words stay.
    """
    pieces: list[str] = []
    run: list[Word] = []
    end = 0
    for word in [*find_words(text), None]:
        if (
            word is not None
            and word.kind == "word"
            and word.form.isascii()
            and (not run or not text[end : word.start].strip())
        ):
            run.append(word)
            end = word.end
            continue
        if run:
            read = _read_run([one.form for one in run], spellings)
            if not read:
                return ""
            pieces.append(read)
            run = []
        if word is not None and word.kind == "word" and word.form.isascii():
            run.append(word)
            end = word.end
        elif word is not None:
            pieces.append(word.form)
    return " ".join(pieces)


def _read_run(letters: list[str], spellings: Spellings) -> str:
    """What words of letters spell together, else each by itself as pinyin or initials."""
    together = spellings.read("".join(letters)) or spellings.read_initials("".join(letters))
    if together:
        return together
    apart = [spellings.read(word) or spellings.read_initials(word) for word in letters]
    return " ".join(apart) if all(apart) else ""
