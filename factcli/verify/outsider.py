"""A name that the base doesn't know, where the claim has the value of a fact: the bridge was designed by somebody else."""

from itertools import pairwise

from factcli.facts.near_table import PERSONS
from factcli.text.lexicon import is_english_word
from factcli.text.script import has_han, is_han
from factcli.text.span import Span
from factcli.verify.align import Alignment
from factcli.verify.deed import does_to_subject, find_verbs_of
from factcli.verify.link import Link
from factcli.verify.vocabulary import FUNCTION_EN, words_of_table
from factcli.verify.vocabulary.name_ending import ENDINGS, SURNAMES, SURNAMES_OF_TWO


def find_outsider(alignment: Alignment) -> Span | None:
    """The unknown name in the value's place, where it can be no other name of the value; else None.

    A person's name stands against a person's name, and a name that tells its sort at the end against one of the same
    sort: a university against a university. A title, a description or a bare word may mean the value itself.
    """
    if alignment.subject < Link.CARRIED:
        return None
    if alignment.is_turned or alignment.oppositions or alignment.foreign or alignment.piece.quantities:
        return None
    span = _one_stretch(alignment)
    if span is None or not _is_in_place(alignment, span):
        return None
    name = span.cut(alignment.piece.text)
    stated = alignment.stated
    forms = [form for form in stated.forms_of(stated.value_key) if has_han(form) == has_han(name)]
    if not forms or any(_may_be(name, form) for form in forms):
        return None
    held = alignment.base.entities.get(stated.value_key)
    is_person = held is not None and held.kind in PERSONS
    return span if any(_is_of_a_sort(name, form, is_person) for form in forms) else None


def _one_stretch(alignment: Alignment) -> Span | None:
    """All that is left over, where it is one stretch; characters of a Chinese name may be words elsewhere."""
    left, text = sorted(alignment.cover.leftover), alignment.piece.text
    if not left:
        return None
    start, end = left[0].start, left[-1].end
    if any(sign not in " -'.·" and not is_han(sign) for a, b in _gaps(left) for sign in text[a:b]):
        return None
    if has_han(text[start:end]):
        taken = (
            *alignment.piece.taken,
            *find_verbs_of(alignment.piece, alignment.stated),
        )
        while is_han(text[start - 1 : start] or " ") and text[start - 1] not in _EDGES_BEFORE:
            if start <= alignment.piece.start or any(one.start < start <= one.end for one in taken):
                break
            start -= 1
        while is_han(text[end : end + 1] or " ") and text[end] not in _EDGES_BEHIND:
            if end >= alignment.piece.end or any(one.start <= end < one.end for one in taken):
                break
            end += 1
        return Span(start, end)
    behind = text[end : alignment.piece.end].split(" ")
    if len(behind) > 1 and not behind[0] and behind[1].strip(_MARKS) in ENDINGS:
        end += 1 + len(behind[1].strip(_MARKS))  # the fact has the word too: another university
    return Span(start, end)


def _gaps(left: list[Span]) -> list[tuple[int, int]]:
    return [(one.end, other.start) for one, other in pairwise(left)]


_EDGES_BEFORE = "是为叫由被乃系即与和跟，。、：；的在"
_EDGES_BEHIND = "是为的了所，。、：；而不与和"


def _is_in_place(alignment: Alignment, span: Span) -> bool:
    """Whether the stretch stands where the value does: behind a copula, or as who does what the attribute's verb says."""
    piece, deed = alignment.piece, alignment.deed
    before = piece.text[piece.start : span.start].rstrip()
    behind = piece.text[span.end : piece.end].strip(_MARKS)
    if deed is not None:
        return False  # it names another doer
    if does_to_subject(piece, alignment.stated, span):
        return True
    if alignment.attribute is not Link.NAMED:
        return False
    if not behind:
        return before.endswith(_COPULAS) or before.endswith(_ENGLISH_COPULAS)
    subject = alignment.stated.fact.subject
    if before or not (behind.startswith(_COPULAS) or behind.startswith(_ENGLISH_COPULAS_FIRST)):
        return False
    names = [mention.key for mention in piece.mentions]
    return subject in names and alignment.stated.fact.attribute in names


_MARKS = " \"'.。!;；,，"
_COPULAS = ("是", "为", "叫", "就是", "乃", "系", "即")
_ENGLISH_COPULAS = (" is", " was", " are", " were")
_ENGLISH_COPULAS_FIRST = ("is ", "was ")


def _may_be(name: str, form: str) -> bool:
    """Whether a name could be another writing of a form: one holds the other, or they share half of their characters."""
    if name in form or form in name:
        return True
    if not has_han(name):
        return bool(set(_own_words(name)) & set(_own_words(form)))
    ending = _ending_of(name)
    own, other = set(name.removesuffix(ending)), set(form.removesuffix(_ending_of(form)))
    return len(own & other) * 2 >= max(1, min(len(own), len(other)))


def _own_words(name: str) -> list[str]:
    words = name.split()
    return words[:-1] if words and words[-1] in ENDINGS else words


def _is_of_a_sort(name: str, form: str, is_person: bool) -> bool:
    if _ending_of(name) or _ending_of(form):
        sort = ENDINGS.get(_ending_of(name))
        return (
            sort is not None and sort == ENDINGS.get(_ending_of(form)) and len(name) > len(_ending_of(name))
        )
    return is_person and _is_person(name) and _is_person(form)


def _ending_of(name: str) -> str:
    """What tells the sort of a name at its end, or ""."""
    if not has_han(name):
        last = name.rpartition(" ")[2]
        return last if last in ENDINGS and " " in name else ""
    return next(
        (name[-size:] for size in (4, 3, 2, 1) if name[-size:] in ENDINGS and len(name) > size + 1), ""
    )


def _is_person(name: str) -> bool:
    """Whether this is how a person's name is written."""
    if has_han(name):
        if "·" in name:
            return True
        if not all(map(is_han, name)) or name[-1] in _CALLINGS:
            return False
        is_long = len(name) in (3, 4) and name[:2] in SURNAMES_OF_TWO
        return is_long or (len(name) in (2, 3) and name[0] in SURNAMES)
    words = name.replace("-", " ").replace(".", " ").split()
    return (
        len(words) in (2, 3)
        and all(word.isalpha() and word not in FUNCTION_EN and word not in _TITLES for word in words)
        and not all(map(is_english_word, words))
    )


_CALLINGS = "长总工员师生家人机者士官民户商方氏某"
"""A Chinese word for people ends so; a name seldom does."""
_TITLES = words_of_table(
    "mr mrs ms dr sir lady lord king queen prince princess saint st professor captain young old"
)
