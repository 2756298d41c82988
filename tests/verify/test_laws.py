"""Laws over every fact of the packaged base."""

import re

from factcli.facts.factbase import FactBase
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier
from tests.verify.near_miss import near_misses


def test_each_fact_is_supported_by_its_own_sentences(base: FactBase, verifier: Verifier) -> None:
    missed = [
        f"{fact.id}: {sentence} | {judgement.reason}"
        for fact in base.facts
        for sentence in fact.sentences
        if (judgement := verifier.verify(sentence)).verdict is not Verdict.SUPPORTED
    ]
    assert not missed, "\n".join(missed)


def test_a_near_miss_in_the_figure_is_never_supported(base: FactBase, verifier: Verifier) -> None:
    tried, wrong = 0, []
    for fact in base.facts:
        for sentence in fact.sentences:
            for kind, claim in near_misses(base, fact, sentence):
                tried += 1
                if verifier.verify(claim).verdict is Verdict.SUPPORTED:
                    wrong.append(f"{fact.id} ({kind}): {claim}")
    assert tried > 500
    assert not wrong, "\n".join(wrong)


def test_another_year_is_never_supported(base: FactBase, verifier: Verifier) -> None:
    wrong = []
    for fact in base.facts:
        for sentence in fact.sentences:
            if not re.search(r"20\d\d", sentence):
                continue
            claim = re.sub(r"20(\d\d)", lambda year: f"20{int(year[1]) - 2:02d}", sentence)
            if verifier.verify(claim).verdict is Verdict.SUPPORTED:
                wrong.append(f"{fact.id}: {claim}")
    assert not wrong, "\n".join(wrong)


def test_an_unheld_subject_is_never_decided(base: FactBase, verifier: Verifier) -> None:
    """A sentence about a thing that the base has never heard of is neither supported nor refuted."""
    wrong = []
    for fact in base.facts:
        entity = base.entities.get(fact.subject)
        if entity is None or fact.subject == base.home:
            continue
        name = next(
            (name for name in sorted(entity.names, key=len, reverse=True) if name in fact.statement), ""
        )
        if not name:
            continue
        claim = fact.statement.replace(name, "钟楼镇绿原酒业")
        if verifier.verify(claim).verdict is Verdict.SUPPORTED:
            wrong.append(f"{fact.id}: {claim}")
    assert not wrong, "\n".join(wrong)
