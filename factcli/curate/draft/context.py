"""What a sentence goes on from: the things spoken of, which 全市, 该公司 and a missing subject take up."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from factcli.curate.draft.chinese_words import ANAPHORS
from factcli.curate.draft.english_words import NAME_ENDS
from factcli.curate.draft.name import Named, NameTable

_AREAS = ("province", "city", "county", "town")
_PLACES = frozenset(
    {"town", "city", "village", "county", "district", "island", "province", "state", "valley"}
)
_FIRMS = frozenset(
    {"company", "firm", "group", "business", "organisation", "organization", "charity", "club"}
)
_POINTING = "该本这其此整"
_NO_SUBJECT = re.compile(
    r"(?:年间|初年|末年|、)$|^(?:民国|价值|发展$|不少|许多|一些|多数|大多数|部分)|.[将把].{3}"
)
"""Words that are no subject: a time, a vague number of things, or a clause with what is done to what in it."""
_WITHIN = frozenset({"市内", "区内", "县内", "省内", "镇内", "境内", "馆内", "厂内"})
_BUILT = ("museum", "venue", "hospital", "center", "school", "transport")
_BUILDINGS = frozenset({"建筑", "大楼", "楼", "场馆", "建筑物"})


@dataclass(slots=True)
class Context:
    """The names of an article and what its sentences so far have spoken of; `home` is what it is about as a whole.

    `period` is the one of the sentence before, `goes_on` whether that ended in a semicolon.
    """

    names: NameTable
    home: Named | None = None
    topic: str = ""
    lasting: str = ""
    last: str = ""
    period: str = ""
    goes_on: bool = False
    spoken_of: list[Named] = field(default_factory=list)

    def resolve(self, words: str) -> str:
        """What a subject stands for: the key of the name that it is or takes up, else itself; "" where that isn't safe."""
        named = self.names.called(words)
        if named is not None:
            return named.key
        if words in _WITHIN:
            return self.topic
        if _NO_SUBJECT.search(words):
            return ""
        if words in ANAPHORS:
            return self._taken_up(words)
        if words[:1] in _POINTING and words[:2] not in ("其中", "其他", "其余"):
            return self._pointed_at(words)
        return self._with_keys(words)

    def _taken_up(self, words: str) -> str:
        kinds = ANAPHORS[words]
        if not kinds:
            pointed = words[0] == "该" and self.last.endswith(words[1:])
            return self.last if pointed else self.topic
        if self.home is not None and self.home.kind in kinds and words[0] in "全我本":
            return self.home.key
        if self.home is not None and self.home.kind in kinds and words[0] != "该":
            return self.home.key  # 学校 without more is the one that the article is about
        for named in reversed(self.spoken_of):
            if named.kind in kinds:
                return named.key
        if self.home is not None and self.home.kind in kinds:
            return self.home.key
        areas = (named for named in self.names.by_count() if named.kind in kinds and named.kind != "museum")
        found = next((named.key for named in areas), "")
        unclear = self.home is not None and not self.home.kind and kinds == ("company",)
        return self.home.key if not found and unclear and self.home is not None else found

    def _pointed_at(self, words: str) -> str:
        """What 该码头 or 这座桥 points at: a name from before that ends so; what follows the noun stays."""
        noun = words[2:] if words[1:2] in "座家所个条项" else words[1:]
        for size in range(len(noun), 0, -1):
            for named in [*reversed(self.spoken_of), *([self.home] if self.home is not None else [])]:
                if any(form.endswith(noun[:size]) for form in named.forms):
                    return named.key + noun[size:]
        if noun in _BUILDINGS:
            return next((named.key for named in reversed(self.spoken_of) if named.kind in _BUILT), "")
        return ""

    def _with_keys(self, words: str) -> str:
        """The words with a name that they begin with as its key, without the areas that only say where that lies."""
        found = self.names.find(words)
        for (span, named), (after, _named) in itertools.pairwise(found):
            if span.start == 0 and span.end == after.start and named.kind in _AREAS:
                return self.resolve(words[span.end :])
        for span, named in found[:1]:
            if span.start == 0:
                return named.key + words[span.end :]
        head, of, rest = words.partition("的")
        if of and head in ANAPHORS and (taken := self._taken_up(head)):
            return f"{taken}的{rest}"
        whole = next(
            (
                word
                for word in (words[:3], words[:2])
                if word in ANAPHORS and (word[0] in "全本该" or word == "公司")
            ),
            "",
        )
        if whole and len(words) > len(whole) and (taken := self._taken_up(whole)):
            return taken + words[len(whole) :]
        return words

    def named_as(self, noun: str) -> str:
        """The thing that an English class name takes up: the museum, the company; "" where none was spoken of."""
        candidates = [*reversed(self.spoken_of), *([self.home] if self.home is not None else [])]
        kinds = {noun.lower(), NAME_ENDS.get(noun.capitalize(), noun.lower())}
        by_last = (named.key for named in candidates if named.key.lower().split()[-1] == noun.lower())
        by_word = (named.key for named in candidates if noun.lower() in named.key.lower().split())
        by_kind = (named.key for named in candidates if named.kind in kinds)
        found = next(by_last, "") or next(by_word, "") or next(by_kind, "")
        is_place = self.home is not None and self.home.kind == "place" and noun.lower() in _PLACES
        is_firm = self.home is not None and not self.home.kind and noun.lower() in _FIRMS
        return found or (self.home.key if self.home is not None and (is_place or is_firm) else "")

    def speak_of(self, subject: str) -> None:
        """Go on from a sentence about `subject`."""
        self.topic = self.last = subject
        named = self.names.called(subject)
        if named is not None:
            self.lasting = named.key
            self.spoken_of.append(named)
            del self.spoken_of[:-40]


_OFTEN = 3


def find_home(names: NameTable, title: str, texts: Sequence[str]) -> Named | None:
    """What an article is about: the name in its title that it says most; else one that its text begins with, or says often.

    `texts` are the sentences that are no headings.
    """
    in_title = {id(named) for _span, named in names.find(title)}
    ranked = names.by_count()
    first = (
        next((named for span, named in names.find(texts[0]) if span.start <= len("The ")), None)
        if texts
        else None
    )
    for named in ranked:
        if id(named) in in_title:
            longer = first is not None and any(
                form.startswith(other) for form in first.forms for other in named.forms
            )
            return first if longer else named
    if first is not None:
        return first
    return ranked[0] if ranked and sum(ranked[0].counts.values()) >= _OFTEN else None
