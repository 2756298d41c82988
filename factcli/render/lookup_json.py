"""Answers as objects for programs; their keys are promised."""

from factcli.facts.factbase import FactBase
from factcli.facts.shown import shown_value
from factcli.lookup import Answer
from factcli.render.base_json import lasting_fields
from factcli.render.wording import base_name, source_title

VERSION = 1


def answer_object(answer: Answer, base: FactBase) -> dict[str, object]:
    """The query, whether a fact answers it, and the facts found, best first."""
    return {
        "version": VERSION,
        "query": answer.query,
        "answered": answer.answered,
        "results": [
            {
                "base": base_name(found.fact, base),
                "id": found.fact.id,
                "statement": found.fact.statement,
                "statement_en": found.fact.statement_en,
                "value": shown_value(base, found.fact, ""),
                "quote": found.fact.quote,
                "section": found.fact.section,
                "source": source_title(found.fact, base),
                "score": found.score,
                **lasting_fields(found.fact),
            }
            for found in answer.results
        ],
    }
