"""A whole session of every type of item on a real pseudo-terminal of 80 x 24: what a person sees, screen by screen."""

import json
import time
from pathlib import Path

import pytest

from tests.cli.conftest import environment
from tests.terminal.play import Player

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "quiz"
PAPER = {language: json.loads((GOLDEN / f"{language}.json").read_text("utf-8")) for language in ("zh", "en")}
ASKS = {"zh": "？看帮助", "en": "? helps"}
GOES_ON = {"zh": "q：离开", "en": "q: leave"}


def keys_for(item: dict[str, str]) -> str:
    if item["type"] in ("number", "cloze"):
        return item["key"] + "\r"
    return item["key"].lower() + ("" if item["type"] in ("choice", "true_false", "odd_one") else "\r")


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_session_of_every_type(language: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    items = PAPER[language]["items"]
    assert len({item["type"] for item in items}) == 8
    screens = []
    arguments = ["-m", "factcli", "quiz", "--paper", str(GOLDEN / f"{language}.json"), "--lang", language]
    with Player(
        [*arguments, "--facts", str(ROOT / "facts.yaml")],
        env=environment(FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8", PYTHONUTF8="1", NO_COLOR="1"),
    ) as player:
        for number, item in enumerate(items, 1):
            asks = squeezed(ASKS[language])
            screens.append(
                player.wait_until(
                    lambda shown, number=number, asks=asks: (  # type: ignore[misc]
                        f"[{number}/8]" in shown and asks in squeezed(shown)
                    ),
                    f"question {number}",
                )
            )
            player.press(keys_for(item))
            leaves = squeezed(GOES_ON[language])
            screens.append(
                player.wait_until(
                    lambda shown, leaves=leaves: leaves in squeezed(shown),  # type: ignore[misc]
                    f"result {number}",
                )
            )
            player.press(" ")
        screens.append(player.wait_for("8√"))
        player.press("\r")
        assert player.wait_for_end() == 0
    seen = "".join(f"{screen}\n{'~' * 80}\n" for screen in screens)
    kept = GOLDEN / f"{language}.txt"
    if request.config.getoption("--update-golden"):
        kept.write_text(seen, encoding="utf-8")
    assert seen == kept.read_text("utf-8")


@pytest.mark.parametrize("more", [(), ("--plain",)])
def test_an_answer_that_takes_too_long_is_a_skip(more: tuple[str, ...], tmp_path: Path) -> None:
    arguments = ["-m", "factcli", "quiz", "--paper", str(GOLDEN / "en.json"), "--lang", "en", "--time", "1"]
    with Player(
        [*arguments, *more, "--facts", str(ROOT / "facts.yaml")],
        rows=60,
        env=environment(FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8", PYTHONUTF8="1"),
    ) as player:
        player.wait_for("1 s left")
        if more:
            time.sleep(1.05)  # a line that comes in time is graded
            player.press("a\r")
        player.wait_for("The time is up.")
        player.press("\x04")
        assert player.wait_for_end() == 0
    assert b"Traceback" not in player.received
