"""`factcli base new`, `schema`, `stats` and `diff` as they are used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", **variables}
    command = [sys.executable, "-m", "factcli", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(("language", "said"), [("en", "its schema beside it"), ("zh", "格式文件在旁边")])
def test_a_new_base_is_written_once(language: str, said: str, tmp_path: Path) -> None:
    done = run("base", "new", "my town.yaml", "--lang", language, "--title", 'A "town"', cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert sorted(os.listdir(tmp_path)) == ["factcli.schema.json", "my town.yaml"]
    assert run("base", "check", "--strict", "my town.yaml", cwd=tmp_path).returncode == 0
    before = (tmp_path / "my town.yaml").read_bytes()
    assert f"language: {language}".encode() in before
    again = run("base", "new", "my town.yaml", cwd=tmp_path)
    assert again.returncode == 2
    assert "already" in again.stderr
    assert (tmp_path / "my town.yaml").read_bytes() == before


REFUSED = [
    (("town.txt",), 2, "ends in"),
    (("a.yaml", "--name", "two words"), 2, "name of a base"),
    (("a.yaml", "--language", "fr"), 2, "--language"),
    (("/proc/none/a.yaml",), 4, "can't be written"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), REFUSED)
def test_what_is_in_the_way_of_a_new_base_is_said(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path
) -> None:
    done = run("base", "new", *arguments, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not os.listdir(tmp_path)


def test_the_schema_is_printed_as_it_is(tmp_path: Path) -> None:
    done = run("base", "schema", cwd=tmp_path)
    held = (ROOT / "factcli" / "facts" / "factcli.schema.json").read_text(encoding="utf-8")
    assert json.loads(done.stdout) == json.loads(held)


def test_a_base_is_counted_and_compared(tmp_path: Path) -> None:
    run("base", "new", "old.yaml", "--language", "en", cwd=tmp_path)
    text = (tmp_path / "old.yaml").read_text(encoding="utf-8")
    (tmp_path / "new.yaml").write_text(text.replace("240 metres", "250 metres"), encoding="utf-8")
    stats = run("base", "stats", "old.yaml", cwd=tmp_path)
    assert stats.returncode == 0
    assert "█" in stats.stdout
    assert ["with", "typed", "slots", "6", "100%"] in [line.split()[:5] for line in stats.stdout.splitlines()]
    assert json.loads(run("base", "stats", "old.yaml", "--format", "json", cwd=tmp_path).stdout)["facts"] == 6
    narrow = run(
        "base", "stats", "old.yaml", cwd=tmp_path, PYTHONUTF8="0", LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert "#####" in narrow.stdout
    diff = run("base", "diff", "old.yaml", "new.yaml", cwd=tmp_path)
    assert diff.returncode == 0
    assert "~ fact bridge_length" in diff.stdout
    assert "      - 240 metres\n      + 250 metres" in diff.stdout
    assert "0 added, 0 removed, 1 changed" in diff.stdout
    [change] = json.loads(
        run("base", "diff", "old.yaml", "new.yaml", "--format", "json", cwd=tmp_path).stdout
    )["changes"]
    assert change["slots"]["value"] == {"before": "240 metres", "after": "250 metres"}
    same = run("base", "diff", "old.yaml", "old.yaml", "--lang", "zh", cwd=tmp_path)
    assert same.stdout == "没有变化。\n"
    missing = run("base", "diff", "old.yaml", "none.yaml", cwd=tmp_path)
    assert missing.returncode == 3
