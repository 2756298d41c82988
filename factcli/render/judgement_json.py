"""Judgements as objects for programs; their keys are promised."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.render.wording import base_name, source_title
from factcli.verify.judgement import Judgement, Part

VERSION = 1


def judgement_object(judgement: Judgement, base: FactBase, line: int) -> dict[str, object]:
    """One result; `line` is the number of the claim's line, from 1."""
    return {
        "version": VERSION,
        "line": line,
        "claim": judgement.claim,
        "verdict": judgement.verdict.value,
        "confidence": judgement.confidence,
        "parts": [_part(part) for part in judgement.parts],
        "evidence": [_evidence(fact, base) for fact in judgement.evidence],
        "nearest": [
            {
                "base": base_name(near.fact, base),
                "id": near.fact.id,
                "statement": near.fact.statement,
                "why": near.why,
            }
            for near in judgement.nearest
        ],
        "correction": judgement.correction,
        "reason": judgement.reason,
    }


def unjudged_object(claim: str, error: str, line: int) -> dict[str, object]:
    """What stands in the place of a line that can't be judged."""
    return {"version": VERSION, "line": line, "claim": claim, "error": error}


def _part(part: Part) -> dict[str, object]:
    return {
        "text": part.text,
        "start": part.start,
        "end": part.end,
        "verdict": part.verdict.value,
        "rule": part.rule,
        "reason": part.reason,
        "facts": [fact.id for fact in part.facts],
    }


def _evidence(fact: Fact, base: FactBase) -> dict[str, object]:
    return {
        "base": base_name(fact, base),
        "id": fact.id,
        "statement": fact.statement,
        "quote": fact.quote,
        "source": source_title(fact, base),
    }
