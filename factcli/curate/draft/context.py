"""What a sentence goes on from: the things spoken of, which 全市, 该公司 and a missing subject take up."""

from dataclasses import dataclass, field

from factcli.curate.draft.chinese_words import ANAPHORS
from factcli.curate.draft.name import Named, NameTable

_POINTING = "该本这其此"


@dataclass(slots=True)
class Context:
    """The names of an article and what its sentences so far have spoken of; `home` is what it is about as a whole."""

    names: NameTable
    home: Named | None = None
    topic: str = ""
    mentioned: list[Named] = field(default_factory=list)

    def resolve(self, words: str) -> str:
        """What a subject stands for: the key of the name that it is or takes up, else itself; "" where that isn't safe."""
        named = self.names.called(words)
        if named is not None:
            return named.key
        if words in ANAPHORS:
            return self._taken_up(words)
        if words[:1] in _POINTING and words[:2] not in ("其中", "其他", "其余"):
            return ""
        return self._with_keys(words)

    def _taken_up(self, words: str) -> str:
        kinds = ANAPHORS[words]
        if not kinds:
            return self.topic
        if self.home is not None and self.home.kind in kinds and words[0] in "全我本":
            return self.home.key
        for named in reversed(self.mentioned):
            if named.kind in kinds:
                return named.key
        return self.home.key if self.home is not None and self.home.kind in kinds else ""

    def _with_keys(self, words: str) -> str:
        """The words with a whole area's name before 的 or a noun in the form of its key."""
        for span, named in self.names.find(words)[:1]:
            if span.start == 0:
                return named.key + words[span.end :]
        head, of, rest = words.partition("的")
        if of and head in ANAPHORS and (taken := self._taken_up(head)):
            return f"{taken}的{rest}"
        return words

    def mention(self, named: Named) -> None:
        """Note that a name was spoken of."""
        self.mentioned.append(named)
        del self.mentioned[:-40]


def find_home(names: NameTable, texts: list[str]) -> Named | None:
    """What an article is about: the name said most, where it is said early and more than any other."""
    if not names.named:
        return None
    counts = {id(named): sum(named.counts.values()) for named in names.named}
    best = max(names.named, key=lambda named: counts[id(named)])
    early = {id(named) for text in texts[:6] for _span, named in names.find(text)}
    return best if id(best) in early and counts[id(best)] > 1 else None
