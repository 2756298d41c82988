"""Articles read from text, Markdown, HTML and Word documents."""

import io
import zipfile

import pytest

from factcli.curate.draft.article import Article
from factcli.curate.draft.from_docx import read_docx
from factcli.curate.draft.from_html import read_html
from factcli.curate.draft.plain_text import read_plain_text
from factcli.errors import InputError


def told(article: Article) -> list[tuple[str, str, bool]]:
    return [(one.text, one.section, one.is_heading) for one in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("# 甲\n\n乙**丙**[丁](x)。", [("甲", "甲", True), ("乙丙丁。", "甲", False)], "marks of Markdown"),
        ("- 一家。\n- 两家。", [("一家。", "", False), ("两家。", "", False)], "each bullet on its own"),
        (
            "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |",
            [("甲，乙", "", False), ("丙，丁", "", False)],
            "rows of a table",
        ),
        ("```\n123家\n```\n甲。", [("甲。", "", False)], "code is passed over"),
        ("---\ntitle: x\n---\n甲。", [("甲。", "", False)], "front matter is passed over"),
        ("甲" * 30 + "\n\n乙。", [("甲" * 30 + "乙。", "", False)], "a line broken within its sentence"),
        (
            "小节\n甲共有三家。",
            [("小节", "小节", True), ("甲共有三家。", "小节", False)],
            "a short line heads what follows",
        ),
    ],
)
def test_markdown(text: str, expected: list[tuple[str, str, bool]], why: str) -> None:
    assert told(read_plain_text(text, markdown=True)) == expected, why


def test_plain_text_keeps_its_stars() -> None:
    assert told(read_plain_text("3*4*5。")) == [("3*4*5。", "", False)]


def test_html_without_what_nobody_reads() -> None:
    page = (
        "<html><head><title>T</title><style>p{}</style><script>var a='<p>1</p>'</script></head><body><nav>菜单</nav>"
        "<h1>标题</h1><p>总投资<b>108</b>亿元&amp;其他。<br>另一行。<table><tr><td>甲<td>乙</tr></table><footer>1999</footer>"
    )
    article = read_html(page)
    assert told(article) == [
        ("标题", "标题", True),
        ("总投资108亿元&其他。", "标题", False),
        ("另一行。", "标题", False),
        ("甲，乙", "标题", False),
    ]
    assert article.title == "标题"


def test_docx() -> None:
    docx = pytest.importorskip("docx", reason="python-docx comes with the extra docs")
    document = docx.Document()
    document.add_heading("一、综合", 1)
    document.add_paragraph("全县有企业168家。")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "人口", "39万人"
    packed = io.BytesIO()
    document.save(packed)
    article = read_docx(packed.getvalue(), "a.docx")
    assert told(article) == [
        ("一、综合", "一、综合", True),
        ("全县有企业168家。", "一、综合", False),
        ("人口，39万人", "一、综合", False),
    ]


def packed(name: str, size: int) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"0" * size)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (packed("word/document.xml", 41 * 1024 * 1024), "unpacks to more"),
        (packed("readme.txt", 3), "no Word document"),
        (packed("[Content_Types].xml", 3), "no Word document"),
        (b"PK\x03\x04 broken", "no Word document"),
    ],
    ids=["bomb", "another zip", "no xml", "broken"],
)
def test_docx_is_refused(data: bytes, message: str) -> None:
    pytest.importorskip("docx", reason="python-docx comes with the extra docs")
    with pytest.raises(InputError, match=message):
        read_docx(data, "a.docx")
