"""An article to a draft base: names, findings, quotes and ids put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from factcli.curate.draft.article import Article
from factcli.curate.draft.chinese_name import find_chinese_names
from factcli.curate.draft.chinese_topic import find_topics
from factcli.curate.draft.collect import collect_findings
from factcli.curate.draft.context import Context, find_home
from factcli.curate.draft.english_name import find_english_names
from factcli.curate.draft.finding import Finding
from factcli.curate.draft.identity import Identities
from factcli.curate.draft.name import Named, NameTable
from factcli.curate.draft.quoting import choose_quotes
from factcli.curate.draft.sentence import Sentence, read_sentences
from factcli.curate.draft.statement import TODO, make_statement
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.name import Attribute, Entity
from factcli.text.normalize import squeeze
from factcli.values.period import read_period
from factcli.values.quantity import read_quantity

SOURCE = "article"
"""The key of the one source."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft base, and how many of its facts wait for a person."""

    base: FactBase
    unfinished: int


def make_draft(article: Article, name: str, title: str = "") -> Draft:
    """The draft base of an article; the same article gives the same draft.

    Each of its facts either has subject, attribute and value, or TODO where a person must decide.
    """
    sentences = read_sentences(article.paragraphs)
    texts = [sentence.text for sentence in sentences]
    named = [*find_chinese_names(sentences), *find_english_names(sentences)]
    names = NameTable([*named, *find_topics(sentences, NameTable(named))])
    names.choose_keys(texts)
    findings = collect_findings(
        sentences,
        Context(
            names,
            find_home(names, title or article.title, [one.text for one in sentences if not one.is_heading]),
        ),
    )
    facts = _facts(findings, sentences, article)
    digest = sha256(squeeze(article.text).encode("utf-8", "surrogatepass")).hexdigest()
    label = title or article.title or name
    chinese = sum(len(sentence.text) for sentence in sentences if sentence.is_chinese)
    base = FactBase(
        name=name,
        title=label,
        language="zh" if 2 * chinese >= sum(map(len, texts)) else "en",
        sources={SOURCE: Source(SOURCE, article.title or label, digest)},
        entities=_entities(names, facts),
        attributes=_attributes(facts),
        facts=facts,
    )
    return Draft(base, sum(not finding.is_complete for finding in findings))


def _facts(findings: Sequence[Finding], sentences: Sequence[Sentence], article: Article) -> tuple[Fact, ...]:
    identities = Identities()
    quotes = choose_quotes(findings, [sentence.text for sentence in sentences], article.text)
    facts = []
    for finding, quote in zip(findings, quotes, strict=True):
        sentence = sentences[finding.sentence]
        done = finding.is_complete
        period = finding.period if read_period(finding.period) else ""
        words = (
            (finding.subject, finding.attribute)
            if done
            else (TODO, finding.subject or finding.value or finding.period)
        )
        facts.append(
            Fact(
                id=identities.give(*words),
                statement=make_statement(finding),
                topic=sentence.section,
                subject=finding.subject or TODO,
                attribute=finding.attribute or TODO,
                value=finding.value,
                members=finding.members,
                pairs=finding.pairs,
                closed=finding.closed,
                ordered=finding.ordered,
                period=period,
                place=finding.place,
                by=finding.by,
                quote=quote,
                section=sentence.section,
            )
        )
    return tuple(facts)


def _is_readable(value: str) -> bool:
    return bool(read_quantity(value) or read_period(value))


def _entities(names: NameTable, facts: Sequence[Fact]) -> dict[str, Entity]:
    """The names of the article by key, then the other subjects."""
    entities: dict[str, Entity] = {}
    for named in names.named:
        if named.key not in entities:
            entities[named.key] = _entity(named)
    for fact in facts:
        if fact.subject != TODO and fact.subject not in entities:
            entities[fact.subject] = Entity(fact.subject)
        if fact.value[:1].isdigit() and not _is_readable(fact.value) and fact.value not in entities:
            entities[fact.value] = Entity(fact.value)  # a name that begins with a number
    return entities


def _entity(named: Named) -> Entity:
    return Entity(named.key, named.kind, named.also)


def _attributes(facts: Sequence[Fact]) -> dict[str, Attribute]:
    """The attributes of the facts: which of them have several values, which are measured again each year."""
    found: dict[str, Attribute] = {}
    for key in dict.fromkeys(fact.attribute for fact in facts if fact.attribute != TODO):
        by_subject: dict[tuple[str, str], int] = {}
        years: dict[str, set[str]] = {}
        for fact in facts:
            if fact.attribute == key and fact.value:
                by_subject[fact.subject, fact.period] = by_subject.get((fact.subject, fact.period), 0) + 1
                years.setdefault(fact.subject, set()).update({fact.period} - {""})
        several = any(count > 1 for count in by_subject.values())
        recurs = (
            "yearly" if any(len(periods) > 1 for periods in years.values()) or key.endswith(_YEARLY) else ""
        )
        found[key] = Attribute(key, several=several, recurs=recurs)
    return found


_YEARLY = ("同比增长", "同比下降", "增速", "year-on-year growth")
