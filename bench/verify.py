"""Speed of verifying: claims a second on one core against the look-alike search a user would write, and growth with the base.

    python bench/verify.py [--profile]

The peer is `rapidfuzz.process.extractOne(claim, statements, scorer=WRatio)` over the same claims in the same run: it only
finds the most similar statement and says nothing of truth. The larger bases are copies of the packaged one with every
name, id and sentence made its own by a number.
"""

import argparse
import cProfile
import pstats
import time
from dataclasses import replace
from pathlib import Path

from rapidfuzz import fuzz, process

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.verify.verifier import Verifier

FACTS = Path(__file__).parents[1] / "facts.yaml"
SIZES = (100, 1_000, 10_000)
ROUNDS = 3


def claims_of(base: FactBase) -> list[str]:
    """Own sentences, the same with another digit, and sentences about something else; always the same ones."""
    sentences = [sentence for fact in base.facts for sentence in fact.sentences][::3]
    changed = [sentence.translate(str.maketrans("123456789", "234567891")) for sentence in sentences[::2]]
    others = [f"第{number}届茶博会有{number * 7}家茶企参展。" for number in range(1, 31)]
    return [*sentences, *changed, *others]


def copies_of(base: FactBase, size: int) -> FactBase:
    """A base of `size` facts: copies of the base's, each copy with subjects and sentences of its own."""
    facts: list[Fact] = []
    copy = 0
    while len(facts) < size:
        for fact in base.facts[: size - len(facts)]:
            tail = f"·{copy}" if copy else ""
            facts.append(
                replace(
                    fact,
                    id=f"{fact.id}_{copy}",
                    subject=f"{fact.subject}{tail}" if fact.subject else "",
                    statement=f"{tail}{fact.statement}",
                    also_said=(),
                    statement_en="",
                    derived="",
                )
            )
        copy += 1
    return replace(base, facts=tuple(facts))


def seconds(verifier: Verifier, claims: list[str]) -> float:
    """The best of a few rounds over all claims, once everything is read."""
    for claim in claims:
        verifier.verify(claim)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for claim in claims:
            verifier.verify(claim)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    arguments = parser.parse_args()
    base = load_base(FACTS)
    claims = claims_of(base)
    verifier = Verifier(base)
    if arguments.profile:
        seconds(verifier, claims)
        profile = cProfile.Profile()
        profile.runcall(lambda: [verifier.verify(claim) for claim in claims])
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
        return
    own = len(claims) / seconds(verifier, claims)
    for name, choices in (
        ("statements", [fact.statement for fact in base.facts]),
        ("all sentences", [sentence for fact in base.facts for sentence in fact.sentences]),
    ):
        start = time.perf_counter()
        for claim in claims:
            process.extractOne(claim, choices, scorer=fuzz.WRatio)
        peer = len(claims) / (time.perf_counter() - start)
        print(
            f"{own:8.0f} claims/s   WRatio over {len(choices):4} {name:14} {peer:8.0f}/s   ratio {own / peer:5.2f}"
        )
    first = 0.0
    for size in SIZES:
        each = 1000 * seconds(Verifier(copies_of(base, size)), claims[:120]) / 120
        first = first or each
        print(f"{size:8} facts   {each:6.2f} ms a claim   {each / first:5.2f} times that of {SIZES[0]}")


if __name__ == "__main__":
    main()
