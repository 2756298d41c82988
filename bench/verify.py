"""Speed of verifying: claims a second on one core beside the look-alike search a user would write, and growth with the base.

    python bench/verify.py [--profile]

The claims are the packaged base's own sentences, near misses of them by the rules of the tests, and sentences about
something else; always the same ones. The peer is `rapidfuzz.process.extractOne(claim, choices, scorer=WRatio)` over the
same claims in the same run: it only finds the most similar statement and says nothing of truth. The larger bases are
copies of the packaged one with every entity and attribute renamed, in the slots and in the sentences; all other words
stay, so that each is shared by all copies: a base written by many hands would be easier.
"""

import argparse
import cProfile
import itertools
import pstats
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

from rapidfuzz import fuzz, process

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from factcli.facts.fact import Fact  # noqa: E402
from factcli.facts.factbase import FactBase  # noqa: E402
from factcli.facts.load import load_base  # noqa: E402
from factcli.text.script import is_han  # noqa: E402
from factcli.verify.verifier import Verifier  # noqa: E402
from tests.verify.near_miss import near_misses  # noqa: E402

SIZES = (100, 1_000, 10_000)
ROUNDS = 3
MISSES = 2
"""Near misses made of a sentence."""
GROWTH_STEP = 4
"""Every so many claims are asked of the larger bases."""


def claims_of(base: FactBase, facts: tuple[Fact, ...]) -> list[str]:
    """The facts' own sentences, near misses of them, and sentences about something else."""
    claims: list[str] = []
    for fact in facts:
        for sentence in fact.sentences:
            misses = dict.fromkeys(text for _, text in near_misses(base, fact, sentence))
            claims += [sentence, *itertools.islice(misses, MISSES)]
    for number in range(2, 22):
        claims.append(f"第{number}届茶博会有{number * 7}家茶企参展。")
        claims.append(f"The tea fair of {1990 + number} welcomed {number * 700} visitors from abroad.")
    return claims


def copies_of(base: FactBase, size: int) -> FactBase:
    """A base of `size` facts: the base's own, then copies with other names."""
    entities, attributes = dict(base.entities), dict(base.attributes)
    facts = list(base.facts[:size])
    for copy in itertools.count(1):
        if len(facts) >= size:
            return replace(base, entities=entities, attributes=attributes, facts=tuple(facts))
        names = _new_names(base, copy)

        def rename(text: str, names: dict[str, str] = names) -> str:
            return names.get(text) or _replace_all(text, names)

        for key, entity in base.entities.items():
            also, en = (tuple(map(rename, group)) for group in (entity.also, entity.en))
            entities[names[key]] = replace(entity, key=names[key], also=also, en=en)
        for key, attribute in base.attributes.items():
            also, en = (tuple(map(rename, group)) for group in (attribute.also, attribute.en))
            attributes[names[key]] = replace(attribute, key=names[key], also=also, en=en)
        facts += [
            _copied(fact, f"_{copy}", copy * 10_000, rename) for fact in base.facts[: size - len(facts)]
        ]
    raise AssertionError


def _new_names(base: FactBase, copy: int) -> dict[str, str]:
    """Each name of the base with the one that a copy has for it, the longest first."""
    things = (*base.entities.values(), *base.attributes.values())
    names = {name for thing in things for name in thing.names}
    return {name: _renamed(name, copy) for name in sorted(names, key=lambda name: (-len(name), name))}


def _renamed(name: str, copy: int) -> str:
    """A name of the same script: other Chinese characters, English words with a beginning of the copy's own."""
    tag = "".join("bcdfghjklm"[int(digit)] for digit in f"{copy:03}")
    return "".join(
        chr(0x4E00 + (ord(sign) - 0x4E00 + 131 * copy) % 20_000)
        if is_han(sign)
        else f"{tag}{sign}"
        if sign.isalpha() and (place == 0 or not name[place - 1].isalnum())
        else sign
        for place, sign in enumerate(name)
    )


def _replace_all(text: str, names: dict[str, str]) -> str:
    """A text with each name replaced, the longest at a place."""

    def pieces() -> Iterator[str]:
        place = 0
        while place < len(text):
            name = next((name for name in starts.get(text[place], ()) if text.startswith(name, place)), "")
            yield names[name] if name else text[place]
            place += len(name) or 1

    starts: dict[str, list[str]] = {}
    for name in names:
        starts.setdefault(name[0], []).append(name)
    return "".join(pieces())


def _copied(fact: Fact, tail: str, lines: int, rename: Callable[[str], str]) -> Fact:
    changed: dict[str, object] = {}
    for field in fields(fact):
        value = getattr(fact, field.name)
        if isinstance(value, str) and field.name not in ("base", "topic", "source", "derived"):
            changed[field.name] = rename(value)
        elif isinstance(value, tuple):
            changed[field.name] = tuple(
                rename(one) if isinstance(one, str) else tuple(map(rename, one)) for one in value
            )
    changed |= {"id": fact.id + tail, "line": fact.line + lines, "derived": ""}
    return replace(fact, **changed)  # type: ignore[arg-type]


def seconds(ask: Callable[[str], object], claims: list[str]) -> float:
    """The best of a few rounds over all claims, once everything is read."""
    for claim in claims:
        ask(claim)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for claim in claims:
            ask(claim)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    arguments = parser.parse_args()
    base = load_base(ROOT / "facts.yaml")
    claims = claims_of(base, base.facts)
    verifier = Verifier(base)
    if arguments.profile:
        seconds(verifier.verify, claims)
        profile = cProfile.Profile()
        profile.runcall(lambda: [verifier.verify(claim) for claim in claims])
        pstats.Stats(profile).sort_stats("tottime").print_stats(30)
        return
    own = len(claims) / seconds(verifier.verify, claims)
    print(f"{len(claims)} claims over {len(base.facts)} facts: {own:.0f} a second")
    for name, choices in (
        ("statements", [fact.statement for fact in base.facts]),
        ("all sentences", [sentence for fact in base.facts for sentence in fact.sentences]),
    ):
        peer = len(claims) / seconds(_search(choices), claims)
        print(f"WRatio over {len(choices):4} {name:14} {peer:6.0f} a second, ratio {own / peer:5.2f}")
    first = 0.0
    few = claims_of(base, base.facts[: SIZES[0]])[::GROWTH_STEP]
    for size in SIZES:
        each = 1000 * seconds(Verifier(copies_of(base, size)).verify, few) / len(few)
        first = first or each
        print(f"{size:6} facts: {each:6.3f} ms a claim, {each / first:5.2f} times that of {SIZES[0]}")


def _search(choices: list[str]) -> Callable[[str], object]:
    return lambda claim: process.extractOne(claim, choices, scorer=fuzz.WRatio)


if __name__ == "__main__":
    main()
