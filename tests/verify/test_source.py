"""Plain texts as bases: their sentences, lines and sections, and several bases as one."""

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.merge import join_parts
from factcli.verify.judgement import Verdict
from factcli.verify.source import read_source
from factcli.verify.verifier import Verifier


def test_sentences_become_facts() -> None:
    base = read_source("茶.txt", "第一句。第二句！\n\n第三句")
    assert [(fact.id, fact.statement, fact.line) for fact in base.facts] == [
        ("line:1", "第一句。", 1),
        ("line:1.2", "第二句！", 1),
        ("line:3", "第三句", 3),
    ]
    assert {fact.source for fact in base.facts} == {"茶.txt"}
    assert (base.name, base.title, base.language) == ("茶.txt", "茶.txt", "zh")


def test_a_wrapped_line_goes_on() -> None:
    text = "The bridge over the river was opened by the mayor of the\ntown in 1905. It has two lanes.\n"
    found = [(fact.id, fact.statement) for fact in read_source("a.txt", text).facts]
    assert found == [
        ("line:1", "The bridge over the river was opened by the mayor of the town in 1905."),
        ("line:2", "It has two lanes."),
    ]


def test_a_full_stop_without_a_blank_ends_a_sentence() -> None:
    found = [fact.statement for fact in read_source("a.txt", "It opened in 1905.The mayor came.").facts]
    assert found == ["It opened in 1905.", "The mayor came."]


MARKDOWN = """---
title: x
---
# Harbour

The **harbour** has [two piers](https://example.org/a.b).

```
code. More code.
```
- Three cranes stand there.
| Pier | Length |
| --- | --- |
| North pier | 40 m |
"""


def test_markdown_is_read_without_its_marks() -> None:
    base = read_source("harbour.md", MARKDOWN)
    assert [(fact.id, fact.statement, fact.section) for fact in base.facts] == [
        ("line:6", "The harbour has two piers.", "Harbour"),
        ("line:11", "Three cranes stand there.", "Harbour"),
        ("line:12", "Pier，Length", "Harbour"),
        ("line:14", "North pier，40 m", "Harbour"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "---", "。！", "\ufeff", "```\nopen", "***"])
def test_a_text_without_a_sentence_gives_an_empty_base(text: str) -> None:
    assert read_source("a.txt", text).facts == ()


CURATED = FactBase(
    name="hill",
    title="Hill",
    language="en",
    facts=(
        Fact("mill", "The mill on Oak Hill has four sails.", subject="mill", attribute="sails", value="four"),
    ),
)


def test_a_curated_base_stands_beside_a_text() -> None:
    text = read_source("report.txt", "The inn in Oakham was built in 1720.")
    joined = join_parts([CURATED, text])
    assert [(fact.base, fact.id) for fact in joined.facts] == [("hill", "mill"), ("report.txt", "line:1")]
    verifier = Verifier(joined)
    built = verifier.verify("The inn in Oakham was built in 1720.")
    assert (built.verdict, [fact.id for fact in built.evidence]) == (Verdict.SUPPORTED, ["line:1"])
    wrong = verifier.verify("The inn in Oakham was built in 1790.")
    assert (wrong.verdict, wrong.correction) == (Verdict.REFUTED, "It should be 1720.")
    assert [fact.id for fact in verifier.verify("The mill on Oak Hill has four sails.").evidence] == ["mill"]
    assert verifier.trace("The inn in Oakham was built in 1790.").judgement.verdict is Verdict.REFUTED


def test_one_base_is_itself() -> None:
    assert join_parts([CURATED]) is CURATED
