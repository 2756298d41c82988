"""The path of a verdict as objects for programs; their keys are promised."""

from factcli.facts.factbase import FactBase
from factcli.render.wording import base_name
from factcli.verify.trace import Candidate, Compared, PartTrace, Stretch, Trace


def trace_object(trace: Trace, base: FactBase) -> list[dict[str, object]]:
    """What stands under "explain": an object for each part, in the order of "parts"."""
    return [_part(part, base) for part in trace.parts]


def _part(traced: PartTrace, base: FactBase) -> dict[str, object]:
    part = traced.part
    return {
        "text": part.text,
        "start": part.start,
        "end": part.end,
        "verdict": part.verdict.value,
        "rule": part.rule,
        "cover": [{**_stretch(stretch), "kind": stretch.cover.value} for stretch in traced.cover],
        "candidates": [_candidate(candidate, base) for candidate in traced.candidates],
    }


def _stretch(stretch: Stretch | Compared) -> dict[str, object]:
    return {"text": stretch.text, "start": stretch.start, "end": stretch.end}


def _candidate(candidate: Candidate, base: FactBase) -> dict[str, object]:
    return {
        "base": base_name(candidate.fact, base),
        "id": candidate.fact.id,
        "decides": candidate.decides,
        "subject": candidate.subject.name.lower(),
        "attribute": candidate.attribute.name.lower(),
        "figure": _compared(candidate.figure),
        "period": _compared(candidate.period),
        "rule": candidate.rule,
        "verdict": candidate.verdict.value,
        "reason": candidate.reason,
        "left": [_stretch(stretch) for stretch in candidate.left],
    }


def _compared(compared: Compared | None) -> dict[str, object] | None:
    if compared is None:
        return None
    return {**_stretch(compared), "stated": compared.stated, "compares": compared.agreement.value}
