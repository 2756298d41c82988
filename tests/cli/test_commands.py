"""Each command inside this process: what it writes, where, and its exit code."""

import json
from pathlib import Path

import pytest

from factcli import __version__
from factcli.cli import app, default_base
from factcli.cli.exit_code import EXIT_MEANINGS, ExitCode
from factcli.cli.settings import Settings
from factcli.errors import BaseError, InputError, MachineError
from tests.cli.conftest import TEA, Run


def test_version(run: Run) -> None:
    assert run("--version") == (f"factcli {__version__}\n", "", 0)


def test_list_facts(run: Run) -> None:
    outcome = run("list")
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert lines[0] == "id                topic  statement"
    assert lines[1] == "output_2024       产业   Qingshi produced 298 tonnes of tea in 2024."
    assert lines[4:6] == ["", "3 facts"]
    assert lines[6].startswith("Fact base: 茶镇 ")


def test_list_in_chinese(run: Run) -> None:
    lines = run("list", "--lang", "zh").out.splitlines()
    assert lines[1] == "output_2024       产业  2024年青石镇产茶298吨。"
    assert lines[5] == "3 条事实"


def test_list_topics_and_entities(run: Run) -> None:
    assert run("list", "topics").out.splitlines()[:3] == ["topic  facts", "产业       2", "名茶       1"]
    listed = run("list", "entities").out.splitlines()
    assert listed[2] == "Cloud Tea Works  company      1  云雾茶厂; 茶厂"
    assert listed[4] == "2 entities"


def test_piped_lists_cut_no_name(run: Run, tmp_path: Path) -> None:
    name, other = "青石镇" * 60, "Qingshi " * 40 + "town"
    file = tmp_path / "long.yaml"
    head = f"format: 1\nentities:\n  {name}: {{also: [{other}]}}\n"
    file.write_text(head + f"facts:\n  - id: one\n    statement: {name * 5}\n", encoding="utf-8")
    listed = run("list", "entities", "--facts", str(file)).out.splitlines()
    assert listed[1] == f"{name}      0  {other}"
    assert run("list", "--facts", str(file)).out.splitlines()[1] == f"one  {name * 5}"


def test_a_base_without_topics(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plain.yaml"
    file.write_text("format: 1\nfacts:\n  - id: one\n    statement: 一。\n", encoding="utf-8")
    outcome = run("list", "--topic", "x", "--facts", str(file))
    assert outcome == ("", "Error: The base has no topics.\nLeave --topic out.\n", 2)


def test_chinese_sentences_have_chinese_marks(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nope.yaml"
    assert run("--lang", "zh", "list", "--facts", str(missing)).err.startswith(
        f"错误：{missing}：没有这个文件。"
    )
    wrong = run("--lang", "zh", "list", "--format", "yml").err
    assert "可用：text、json、jsonl、csv、markdown。" in wrong
    listed = run("--lang", "zh", "list", "fcts").err
    assert listed.startswith("错误：“fcts”不能列出，能列出的有：facts、topics、entities。")


def test_list_of_one_topic(run: Run) -> None:
    listed = run("list", "--topic", "名茶").out.splitlines()
    assert [line.split()[0] for line in listed[1:3] if line] == ["teas"]
    assert "1 fact" in listed


def test_list_json(run: Run) -> None:
    listed = json.loads(run("list", "facts", "--format", "json", "--topic", "名茶").out)
    assert (listed["version"], [fact["id"] for fact in listed["facts"]]) == (1, ["teas"])
    assert listed["base"].startswith("茶镇 ")
    assert json.loads(run("list", "topics", "--format", "json").out)["topics"][0] == {
        "topic": "产业",
        "facts": 2,
    }
    assert json.loads(run("list", "entities", "--format", "json").out)["entities"][1]["also"] == ["茶厂"]


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["list", "fact"], "“fact”", "“facts”"),
        (["list", "--topic", ""], "--topic is empty", "factcli list -h"),
        (["list", "--facts", ""], "--facts is empty", "--facts FILE"),
        (["verify", "--file", ""], "--file is empty", "factcli verify -h"),
        (["verify", "--file="], "--file is empty", "factcli verify -h"),
        (["quiz", "--topic="], "--topic is empty", "factcli quiz -h"),
        (["base", "check", ""], "The name of a base is empty", "Leave it out"),
        (["base", "check", "--source", ""], "--source is empty", "factcli base check -h"),
        (["version"], "“version”", "“--version”"),
        (["help"], "“help”", "“--help”"),
        (["quiz", "--topic", "zzzz"], "has no topic “zzzz”.", "产业, 名茶"),
        (["list", "--topic", "名茶叶"], "“名茶叶”", "“名茶”"),
        (["list", "--topic", "zzzz"], "“zzzz”", "产业, 名茶"),
        (["list", "topics", "--topic", "名茶"], "--topic", "factcli list --topic"),
        (["list", "--format", "jsn"], "“jsn”", "“json”"),
        (["lisst"], "“lisst”", "“list”"),
        (["verify", "x", "--frmat", "json"], "--frmat", "“--format”"),
        (["show"], "ID", "factcli show -h"),
        (["lookup", ""], "empty", "name"),
        (["verify", " "], "empty", "sentence"),
        (["verify", "x", "--file", "y"], "--file", "Leave"),
        (["--lang", "zz", "list"], "--lang", ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_input_ends_with_2(arguments: list[str], message: str, hint: str, run: Run) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    first, *rest = outcome.err.splitlines()
    assert first.startswith("Error: ")
    assert message in first
    assert hint in "\n".join(rest)


def test_show(run: Run) -> None:
    outcome = run("show", "teas", "output_2024")
    assert outcome.code == 0
    assert outcome.out.startswith("[teas] The signature teas of Qingshi")
    assert "Members, complete: 银针, 雀舌, 毛尖" in outcome.out
    assert "[output_2024]" in outcome.out


def test_show_what_is_not_there(run: Run) -> None:
    outcome = run("show", "teaz", "teas")
    assert outcome.code == 1
    assert "[teas]" in outcome.out
    assert "“teaz”" in outcome.err
    assert "“teas”" in outcome.err
    shown = json.loads(run("show", "nothing_like_it", "--format", "json").out)
    assert (shown["facts"], shown["missing"]) == ([], ["nothing_like_it"])


def test_lookup(run: Run) -> None:
    outcome = run("lookup", "茶厂", "投资")
    assert outcome.code == 0
    assert outcome.out.startswith(
        "600 million yuan\n\n1. Cloud Tea Works has an investment of 600 million yuan. [works_investment]\n"
    )
    found = json.loads(run("lookup", "茶厂投资", "--format", "json", "--limit", "1").out)
    assert set(found) == {"version", "query", "answered", "results"}
    assert found["version"] == 1
    assert found["answered"] is True
    [result] = found["results"]
    keys = {"base", "id", "statement", "statement_en", "value", "quote", "section", "source", "score"}
    assert set(result) == keys
    assert (result["base"], result["id"], result["value"]) == ("tea", "works_investment", "6亿元")


def test_lookup_says_when_nothing_answers(run: Run) -> None:
    outcome = run("lookup", "火箭发射时间")
    assert outcome.code == 1
    assert "“火箭发射时间”" in outcome.out


def test_base_check(run: Run, tmp_path: Path) -> None:
    outcome = run("base", "check", str(TEA))
    assert outcome.code == 0, outcome.out
    assert "3 facts" in outcome.out
    broken = tmp_path / "broken.yaml"
    broken.write_text(TEA.read_text(encoding="utf-8").replace("topic: 名茶", "topik: 名茶"), encoding="utf-8")
    outcome = run("base", "check", str(broken))
    assert outcome.code == 3
    line = next(line for line in outcome.out.splitlines() if "topik" in line)
    assert line.startswith(f"{broken}:")
    found = json.loads(run("base", "check", str(broken), "--format", "json").out)
    assert found["version"] == 1
    assert found["errors"] >= 1
    assert found["faults"][0]["line"] > 1


def test_base_check_against_its_source(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("全镇产茶298吨。茶厂投资6亿元。\n名茶有银针、雀\n舌、毛尖。" * 3, encoding="utf-8")
    outcome = run("base", "check", str(TEA), "--source", str(article))
    assert "quote" not in [line for line in outcome.out.splitlines() if ": error: " in line]
    assert "%" in outcome.out
    article.write_text("别的话。", encoding="gb18030")
    outcome = run("base", "check", str(TEA), "--source", str(article))
    assert outcome.code == 3
    assert "GB18030" in outcome.err
    assert run("base", "check", str(TEA), "--source", str(tmp_path / "none")).code == 4


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (InputError("No."), 2, "No."),
        (BaseError("No."), 3, "No."),
        (MachineError("No."), 4, "No."),
        (OSError(28, "No space left on device", "disk"), 4, "disk"),
        (MemoryError(), 4, "memory"),
        (ZeroDivisionError("boom"), 4, "ZeroDivisionError"),
        (RecursionError(), 4, "RecursionError"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
    ],
    ids=lambda value: type(value).__name__,
)
def test_errors_become_one_sentence(
    error: BaseException, code: int, says: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(settings: Settings) -> None:
        raise error

    monkeypatch.setattr("factcli.cli.listing_run.open_base", fail)
    outcome = run("list")
    assert (outcome.code, outcome.out) == (code, "")
    assert says in outcome.err
    assert "Traceback" not in outcome.err
    if says:
        assert outcome.err.startswith("Error: ")
        assert "Traceback" in run("list", "--debug").err


def test_debug_after_two_dashes_is_text() -> None:
    assert not app._is_debug(["verify", "--", "--debug"])
    assert app._is_debug(["verify", "--debug"])


def test_the_base_is_the_flag_then_the_variable_then_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, run: Run
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("format: 1\nfacts:\n  - id: one\n    statement: 一。\n", encoding="utf-8")
    assert run("list", "--facts", str(other)).out.splitlines()[1] == "one  一。"
    assert "output_2024" in run("list").out
    monkeypatch.delenv("FACTCLI_FACTS")
    assert [Path(file).name for file in default_base.find_bases(Settings())] == ["facts.yaml"]


def test_exit_codes_are_in_the_help(run: Run) -> None:
    page = run("-h").out
    assert set(EXIT_MEANINGS) == set(ExitCode)
    for code in ExitCode:
        assert f"\n  {int(code)} " in page


def test_errors_in_chinese(run: Run) -> None:
    outcome = run("--lang", "zh", "lisst")
    assert outcome.err == "错误：没有“lisst”这个命令。\n您是不是要找“list”？\n"
