"""`factcli export`: files written, what is left out told, wrong input."""

import csv
import io
import sys
from pathlib import Path

import pytest

from factcli.cli import streams
from tests.cli.conftest import Run, start

BASE = Path(__file__).parents[2] / "facts.yaml"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", ["anki", "anki-text", "moodle", "gift", "kahoot", "csv", "markdown", "html"])
def test_a_form_is_written(form: str, language: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "out"
    done = run("export", form, "-o", str(file), "--count", "12", "--facts", str(BASE), "--lang", language)
    assert done.code == 0
    assert done.out == ""
    assert file.stat().st_size > 500
    assert ("道题" if language == "zh" else "question") in done.err


def test_what_is_left_out_is_told_item_by_item(tmp_path: Path, run: Run) -> None:
    done = run(
        "export", "kahoot", "-o", str(tmp_path / "k.xlsx"), "--type", "cloze,choice", "--facts", str(BASE)
    )
    assert "left out" in done.err
    assert ":cloze: The form has no questions of the type cloze." in done.err


def test_csv_is_read_back(tmp_path: Path) -> None:
    done = start(
        ["export", "csv", "-o", "-", "--count", "20", "--facts", str(BASE)], PYTHONIOENCODING="utf-8"
    )
    head, *rows = csv.reader(io.StringIO(done.stdout.decode("utf-8-sig")))
    assert head[:4] == ["id", "type", "level", "question"]
    assert len(rows) == 20
    assert all(len(row) == len(head) for row in rows)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["giift", "-o", "x"], "gift"),
        (["gift"], "-o"),
        (["gift", "-o", "no/such/folder/x"], "no"),
        (["gift", "-o", "no/x", "--type", "essay"], "choice"),
        (["gift", "-o", "no/x", "--count", "0"], "--count"),
    ],
)
def test_wrong_input_is_told(arguments: list[str], named: str) -> None:
    done = start(["export", *arguments, "--lang", "en"])
    assert done.returncode in (2, 4)
    assert named in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("package", ["genanki", "xlsxwriter"])
def test_a_missing_extra_names_the_way_to_install_it(
    package: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    form = "anki" if package == "genanki" else "kahoot"
    done = run("export", form, "-o", str(tmp_path / "x"), "--count", "1", "--facts", str(BASE))
    assert done.code == 4
    assert package in done.err
    assert "pip install 'factcli[export]'" in done.err
    assert not (tmp_path / "x").exists()


def test_a_file_is_replaced_only_when_told_to(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "x.gift"
    file.write_text("mine")
    arguments = ["export", "gift", "-o", str(file), "--count", "1", "--facts", str(BASE)]
    assert run(*arguments).code == 2
    assert file.read_text() == "mine"
    assert run(*arguments, "--force").code == 0
    assert file.read_text(encoding="utf-8").startswith("$CATEGORY")


def test_no_package_is_written_to_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "is_terminal", lambda: True)
    done = run("export", "kahoot", "-o", "-", "--facts", str(BASE))
    assert done.code == 2
    assert "-o" in done.err


def test_where_nothing_fits_nothing_is_written(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "x"
    done = run("export", "aiken", "-o", str(file), "--type", "order", "--facts", str(BASE))
    assert done.code == 2
    assert not file.exists()


def test_without_a_count_every_type_of_every_fact_is_written(run: Run) -> None:
    done = start(["export", "csv", "-o", "-"], PYTHONIOENCODING="utf-8")
    _head, *rows = csv.reader(io.StringIO(done.stdout.decode()))
    ids = [row[0] for row in rows]
    assert len(set(ids)) == len(ids)
    assert len({name.partition(":")[0] for name in ids}) < len(ids), "some facts are asked about twice"
