"""What holds for the draft of any text: it loads, loses no figure, quotes its source, and is always the same."""

from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.curate.check import check_base
from factcli.curate.draft.article import Article
from factcli.curate.draft.make import make_draft
from factcli.curate.draft.plain_text import read_plain_text
from factcli.curate.draft.sentence import read_sentences
from factcli.curate.draft.yaml_text import scalar, write_base
from factcli.curate.quote import MAX_QUOTE
from factcli.text.normalize import squeeze

PIECES = (
    *(
        "总投资",
        "108亿元",
        "12%",
        "2023年",
        "42天",
        "完成",
        "，",
        "。",
        "、",
        "；",
        "：",
        "“",
        "”",
        "《",
        "》",
        "(",
        ")",
    ),
    *(
        "石门市",
        "某某有限公司",
        "的",
        "等",
        "由",
        "是",
        "位于",
        "从",
        "到",
        "增长",
        "第三",
        "半年",
        "3:4",
        "—",
        "# 标题\n",
    ),
    *(
        "{{",
        "}}",
        "[",
        "]",
        "#",
        " - ",
        "\n",
        "\n\n",
        "&a",
        "*b",
        "!!x",
        "%",
        "@",
        "`",
        "'",
        '"',
        "\\",
        "|",
        ">",
        "null",
        "~",
    ),
    *(
        "\x00",
        "\x1b[31m",
        "\u202e",
        "\u2028",
        "\ue000",
        "\ue002",
        "\ufeff",
        "\ud800",
        "🙂",
        "1e5",
        "No",
        "\t",
        "\r",
        " ",
    ),
    *("The Foo Bar Corporation (FBC)", " was founded in 1931 ", "by ", "has 30 floors", ", ", ". ", "and "),
    *("- ", "---\n", "```\n", "[a](b)", "**c**", "| d | e |\n"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def check(article: Article, text: str, folder: Path) -> None:
    """Write the article's draft and hold it to every law."""
    drafted = make_draft(article, "x")
    written = write_base(drafted.base, ("a comment",))
    path = folder / "draft.yaml"
    path.write_text(written, encoding="utf-8")
    report = check_base(path, {"article": text})
    assert [str(fault) for fault in report.errors] == []
    assert (
        yaml.safe_load(written)["sources"]["article"]["sha256"]
        == sha256(squeeze(text).encode("utf-8", "surrogatepass")).hexdigest()
    )
    held = " ".join(
        " ".join((fact.subject, fact.attribute, fact.value, fact.period, fact.statement, *fact.members))
        + " ".join(side for pair in fact.pairs for side in pair)
        for fact in drafted.base.facts
    )
    for sentence in read_sentences(article.paragraphs):
        for quantity in sentence.quantities:
            assert quantity.is_article or quantity.text in held, (quantity.text, sentence.text)
        for period in sentence.periods:
            assert (period.first or period.last) is None or period.text in held, (period.text, sentence.text)
    for fact in drafted.base.facts:
        assert squeeze(fact.quote) in squeeze(text)
        assert len(squeeze(fact.quote)) <= MAX_QUOTE
        assert fact.subject
        assert fact.attribute


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, markdown=st.booleans())
def test_any_text_gives_a_valid_draft(
    text: str, markdown: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    check(read_plain_text(text, markdown=markdown), text, tmp_path_factory.getbasetemp())


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200))
def test_any_characters_give_a_valid_draft(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    check(read_plain_text(text), text, tmp_path_factory.getbasetemp())


@pytest.mark.parametrize(
    "text",
    [
        "总投资108亿元。" * 2000,
        "12 " * 20_000,
        "“" * 50_000,
        "甲、" * 20_000,
        "石门镇有限公司" * 5_000,
        "Foo " * 20_000,
        "[" * 50_000,
        "x" * 50_000,
    ],
    ids=["repeated", "figures", "quotes", "list", "names", "capitals", "brackets", "word"],
)
def test_long_text_gives_a_valid_draft(text: str, tmp_path: Path) -> None:
    check(read_plain_text(text, markdown=True), text, tmp_path)


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
def test_same_text_gives_the_same_draft(text: str) -> None:
    first, second = (write_base(make_draft(read_plain_text(text), "x").base) for _time in range(2))
    assert first == second


@settings(deadline=None)
@given(
    text=st.text(st.characters(exclude_categories=("C", "Zl", "Zp", "Zs")), min_size=1), inside=st.booleans()
)
def test_scalars_are_read_as_written(text: str, inside: bool) -> None:
    written = scalar(text)
    document = f"[{written}]" if inside else f"- {written}"
    assert yaml.safe_load(document) == [text]
