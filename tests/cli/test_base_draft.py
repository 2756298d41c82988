"""`factcli base draft`: what it writes, says and refuses."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.curate.draft.articles import BULLETIN, COMPANY, SCHOOL


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bulletin.txt"
    path.write_text(BULLETIN, encoding="utf-8")
    return path


def test_writes_a_base_that_passes_the_check(run: Run, article: Path) -> None:
    made = run("base", "draft", article.name, "-o", "draft.yaml")
    assert (made.out, made.code) == ("", 0)
    assert "facts drafted" in made.err
    assert Path("draft.yaml").read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=")
    assert run("base", "check", "draft.yaml", "--source", article.name).code == 0
    assert run("base", "check", "draft.yaml", "--source", article.name, "--strict").code == 3


def test_writes_to_standard_output(run: Run, article: Path) -> None:
    written = run("base", "draft", article.name)
    run("base", "draft", article.name, "-o", "draft.yaml")
    assert written.out == Path("draft.yaml").read_text(encoding="utf-8")


def test_names_the_base(run: Run, article: Path) -> None:
    out = run("base", "draft", article.name, "--name", "yunxi", "--title", "云溪: 公报").out
    assert "\nname: yunxi\n" in out
    assert '\ntitle: "云溪: 公报"\n' in out
    assert "\nname: bulletin\n" in run("base", "draft", article.name).out
    assert run("base", "draft", article.name, "--name", "a b").code == 2


def test_keeps_what_is_there(run: Run, article: Path) -> None:
    Path("draft.yaml").write_text("mine", encoding="utf-8")
    refused = run("base", "draft", article.name, "-o", "draft.yaml")
    assert refused.code == 2
    assert "exists already" in refused.err
    assert Path("draft.yaml").read_text(encoding="utf-8") == "mine"
    assert run("base", "draft", article.name, "-o", "draft.yaml", "--force").code == 0
    assert Path("draft.yaml").read_text(encoding="utf-8") != "mine"
    assert [path.name for path in Path().iterdir() if path.suffix == ".tmp"] == []


def test_reads_gb18030_and_says_so(run: Run, article: Path) -> None:
    Path("old.txt").write_bytes(COMPANY.encode("gb18030"))
    made = run("base", "draft", "old.txt")
    assert "GB18030" in made.err
    assert "启明光电" in made.out
    assert "GB18030" not in run("-q", "base", "draft", "old.txt").err


def test_markdown_checks_against_its_own_file(run: Run, article: Path) -> None:
    Path("school.md").write_text(SCHOOL, encoding="utf-8")
    assert run("base", "draft", "school.md", "-o", "school.yaml").code == 0
    assert run("base", "check", "school.yaml", "--source", "school.md").code == 0


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("none.txt", None, 4),
        ("nul.txt", b"a\0b", 2),
        ("paper.pdf", b"%PDF-1.7 ...", 2),
        ("old.doc", b"\xd0\xcf\x11\xe0....", 2),
        ("fake.docx", "只是文字。".encode(), 2),
        ("broken.docx", b"PK\x03\x04....", 2),
        ("odd.txt", b"\xff\xfe\xff\xff", 2),
    ],
)
def test_refuses_what_is_no_article(
    run: Run, article: Path, name: str, data: bytes | None, code: int
) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    refused = run("base", "draft", name, "-o", "draft.yaml")
    assert refused.code == code
    assert name in refused.err
    assert not Path("draft.yaml").exists()


def test_refuses_a_folder_and_a_huge_file(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert run("base", "draft", "folder").code == 2
    assert run("base", "draft", article.name, "-o", "folder").code == 2
    with open("huge.txt", "wb") as huge:
        huge.truncate(51 * 1024 * 1024)
    assert "larger than 50 MB" in run("base", "draft", "huge.txt").err


def test_names_the_missing_extra(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docx = pytest.importorskip("docx", reason="python-docx comes with the extra docs")
    document = docx.Document()
    document.add_paragraph("全县有企业168家。")
    document.save("a.docx")
    assert "168家" in run("base", "draft", "a.docx").out
    monkeypatch.setitem(sys.modules, "docx", None)
    missing = run("base", "draft", "a.docx")
    assert missing.code == 4
    assert "factcli[docs]" in missing.err


def test_an_article_without_facts(run: Run, article: Path) -> None:
    Path("poem.txt").write_text("春眠不觉晓。", encoding="utf-8")
    made = run("base", "draft", "poem.txt", "-o", "poem.yaml")
    assert made.code == 0
    assert "Nothing in the text" in made.err
    assert run("base", "check", "poem.yaml").code == 0


def test_says_where_it_cannot_write(run: Run, article: Path) -> None:
    refused = run("base", "draft", article.name, "-o", "missing/draft.yaml")
    assert refused.code == 4
    assert "missing/draft.yaml" in refused.err
