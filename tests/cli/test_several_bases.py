"""Several bases on the command line: in every command and form each fact bears its own base's name."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run, start

NORTH = """\
format: 1
name: north
title: 北乡年鉴
sources: {yearbook: {title: 年鉴}}
entities:
  云雾茶厂: {kind: company, en: [Cloud Tea Works]}
attributes:
  员工数: {en: [staff]}
  投资额: {}
facts:
  - {id: staff, topic: 人, statement: 云雾茶厂的员工数是30人。, subject: 云雾茶厂, attribute: 员工数, value: 30人}
  - {id: investment, statement: 云雾茶厂的投资额是2亿元。, subject: 云雾茶厂, attribute: 投资额, value: 2亿元}
"""
SOUTH = """\
format: 1
name: south
title: 南乡简报
sources: {brief: {title: 简报}}
entities:
  云雾茶厂: {kind: company}
attributes:
  员工数: {}
facts:
  - {id: staff, topic: 厂, statement: 云雾茶厂的员工数是42人。, subject: 云雾茶厂, attribute: 员工数, value: 42人}
  - {id: pond, statement: 云雾茶厂有一口水塘。, subject: 云雾茶厂}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two bases, beside things that are none; it is the one used."""
    box = tmp_path / "box"
    (box / "more").mkdir(parents=True)
    (box / "north.yaml").write_text(NORTH, encoding="utf-8")
    (box / "more" / "south.yml").write_text(SOUTH, encoding="utf-8")
    (box / ".old.yaml").write_text("no base", encoding="utf-8")
    (box / "notes.txt").write_text("no base", encoding="utf-8")
    monkeypatch.setenv("FACTCLI_FACTS", str(box))
    return box


def test_a_conflict_is_told_with_both_sources(run: Run) -> None:
    outcome = run(
        "verify",
        "--format",
        "json",
        "云雾茶厂的员工数是30人",
        "云雾茶厂的员工数是99人",
        "云雾茶厂的投资额是2亿元",
    )
    whole = json.loads(outcome.out)
    assert [result["verdict"] for result in whole["results"]] == ["nei", "refuted", "supported"]
    open_one, refuted, supported = whole["results"]
    assert open_one["parts"][0]["rule"] == "conflict"
    assert [(near["base"], near["id"]) for near in open_one["nearest"]] == [
        ("north", "north/staff"),
        ("south", "south/staff"),
    ]
    assert {(one["base"], one["id"], one["source"]) for one in refuted["evidence"]} == {
        ("north", "north/staff", "年鉴"),
        ("south", "south/staff", "简报"),
    }
    assert [(one["base"], one["id"]) for one in supported["evidence"]] == [("north", "investment")]
    assert outcome.code == 1


def test_a_run_names_all_its_bases(run: Run, folder: Path) -> None:
    whole = json.loads(run("verify", "--format", "json", "云雾茶厂的投资额是2亿元").out)
    assert [(base["name"], base["title"], len(base["digest"])) for base in whole["bases"]] == [
        ("south", "南乡简报", 12),
        ("north", "北乡年鉴", 12),
    ]
    labels = [f"{base['title']} {base['digest']}" for base in whole["bases"]]
    assert whole["base"] == ", ".join(labels)
    for arguments in (("verify", "云雾茶厂的投资额是2亿元"), ("lookup", "云雾茶厂 投资额"), ("show", "pond")):
        assert run(*arguments).out.rstrip().splitlines()[-1] == "Fact bases: " + ", ".join(labels)
        assert run("--lang", "zh", *arguments).out.rstrip().splitlines()[-1] == "事实库：" + "、".join(labels)
    alone = run(
        "verify", "--format", "json", "云雾茶厂的投资额是2亿元", "--facts", str(folder / "north.yaml")
    )
    assert "bases" not in json.loads(alone.out)
    assert json.loads(alone.out)["base"] == labels[1]


def listed(run: Run, *options: str) -> list[tuple[str, str]]:
    """The base and the id of each fact."""
    whole = json.loads(run("list", "--format", "json", *options).out)
    return [(fact["base"], fact["id"]) for fact in whole["facts"]]


def test_every_list_tells_whose_facts_they_are(run: Run) -> None:
    text = run("list").out
    assert all(
        written in text for written in ("south/staff", "south/pond", "north/staff", "north/investment")
    )
    assert listed(run) == [
        *(("south", "south/staff"), ("south", "pond")),
        *(("north", "north/staff"), ("north", "investment")),
    ]
    found = json.loads(run("lookup", "--format", "json", "云雾茶厂 员工数").out)
    assert {(one["base"], one["id"]) for one in found["results"][:2]} == {
        ("north", "north/staff"),
        ("south", "south/staff"),
    }
    assert "[north/investment]" in run("lookup", "云雾茶厂 投资额").out
    assert "[south/pond]" in run("verify", "云雾茶厂有一口水塘").out


def test_show_takes_an_id_with_its_base_and_names_the_choices(run: Run) -> None:
    shown = json.loads(run("show", "--format", "json", "north/staff", "south/pond", "pond").out)
    assert [(fact["base"], fact["id"], fact["source"]) for fact in shown["facts"]] == [
        ("north", "north/staff", "年鉴"),
        *(("south", "pond", "简报"),) * 2,
    ]
    outcome = run("show", "staff")
    assert (outcome.code, outcome.out) == (1, "")
    assert "south/staff, north/staff" in outcome.err
    assert run("show", "north/pond").code == 1


def test_a_quiz_is_made_from_all_of_them(run: Run) -> None:
    paper = json.loads(run("quiz", "--print", "--format", "json", "--seed", "1", "--count", "9").out)
    asked = {item["fact"] for item in paper["items"]}
    assert "investment" in asked
    assert asked & {"north/staff", "south/staff"}
    assert [base["name"] for base in paper["bases"]] == ["south", "north"]


def test_an_option_wins_over_the_variable_and_may_be_repeated(run: Run, folder: Path) -> None:
    north, south = folder / "north.yaml", folder / "more" / "south.yml"
    assert listed(run, "--facts", str(north)) == [("north", "staff"), ("north", "investment")]
    ordered = listed(run, "--facts", str(north), f"--facts={south}", "--facts", str(folder))
    assert [name for name, _id in ordered] == ["north", "north", "south", "south"]


def test_the_variable_names_several(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [str(folder / "north.yaml"), str(folder / "more")]
    monkeypatch.setenv("FACTCLI_FACTS", os.pathsep.join(names))
    assert [name for name, _id in listed(run)] == ["north", "north", "south", "south"]


def test_claims_are_judged_side_by_side_and_beside_a_text(folder: Path, tmp_path: Path) -> None:
    """In processes of their own, by the way that scripts take."""
    claims = tmp_path / "claims.txt"
    lines = ["云雾茶厂的员工数是30人", "云雾茶厂的员工数是99人", "云雾茶厂的投资额是2亿元"] * 3
    claims.write_text("\n".join(lines) + "\n", encoding="utf-8")
    call = ["verify", "--format", "jsonl", "--file", str(claims)]
    alone, together = (start([*call, *more], FACTCLI_FACTS=str(folder)) for more in ([], ["--jobs", "2"]))
    assert alone.stdout == together.stdout
    assert (alone.returncode, together.returncode) == (1, 1)
    report = tmp_path / "report.txt"
    report.write_text("云雾茶厂修了一座桥。\n", encoding="utf-8")
    beside = start(
        [
            *call[:3],
            "--facts",
            str(folder),
            "--source",
            str(report),
            "云雾茶厂修了一座桥",
            "云雾茶厂的投资额是2亿元",
        ]
    )
    found = [json.loads(line) for line in beside.stdout.decode().splitlines()]
    assert [[(one["base"], one["id"]) for one in result["evidence"]] for result in found] == [
        [("report.txt", "line:1")],
        [("north", "investment")],
    ]


def test_every_fault_of_every_base_is_told_with_its_line(run: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("format: 1\nfacts:\n  - {id: x}\n", encoding="utf-8")
    (folder / "more" / "worse.yaml").write_text("format: 1\nfacts: [\n", encoding="utf-8")
    outcome = run("verify", "云雾茶厂的投资额是2亿元")
    assert (outcome.code, outcome.out) == (3, "")
    assert f"{folder / 'bad.yaml'}:3:" in outcome.err
    assert f"{folder / 'more' / 'worse.yaml'}:3:" in outcome.err


@pytest.mark.parametrize(
    ("names", "code", "says"),
    [
        (["empty"], 3, "no base in this folder"),
        (["nowhere"], 3, "no such file"),
        (["box", "nowhere"], 3, "no such file"),
        (["box/north.yaml", "twin.yaml"], 2, "Two bases have the name “north”"),
        (["box", "big.facts"], 2, "can only be used alone"),
    ],
)
def test_what_cannot_be_used_is_one_sentence(
    names: list[str], code: int, says: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "empty" / ".git").mkdir(parents=True)
    (tmp_path / "twin.yaml").write_text(NORTH, encoding="utf-8")
    (tmp_path / "big.facts").write_bytes(b"")
    options = [word for name in names for word in ("--facts", str(tmp_path / name))]
    outcome = run(*options, "list")
    assert (outcome.code, outcome.out) == (code, "")
    assert says in outcome.err
    assert outcome.err.count("Error") == 1


def test_all_of_them_are_checked(run: Run, folder: Path) -> None:
    outcome = run("base", "check", "--format", "json")
    assert outcome.code == 3
    found = json.loads(outcome.out)
    assert [base["base"].split()[0] for base in found["bases"]] == ["南乡简报", "北乡年鉴"]
    [fault] = [fault for fault in found["faults"] if fault["severity"] == "error"]
    assert (fault["code"], fault["line"], Path(fault["file"]).name) == ("contradiction", 11, "north.yaml")
    assert run("base", "check", str(folder / "north.yaml")).code == 0
