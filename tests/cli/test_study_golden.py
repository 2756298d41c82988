"""A whole day of study on a real pseudo-terminal of 80 x 24, screen by screen, in both languages."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import environment
from tests.terminal.play import Player

BASE = Path(__file__).parents[2] / "facts.yaml"
GOLDEN = Path(__file__).parents[1] / "golden" / "study"
ASKS = {"zh": "？看帮助", "en": "? helps"}
GOES_ON = {"zh": "q：离开", "en": "q: leave"}
CARDS = 3


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_day_of_study(language: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    screens = []
    arguments = ["-m", "factcli", "study", "--new", str(CARDS), "--facts", str(BASE), "--lang", language]
    with Player(
        arguments, env=environment(FACTCLI_DATA=str(tmp_path), LC_ALL="C.UTF-8", PYTHONUTF8="1", NO_COLOR="1")
    ) as player:
        for number in range(1, CARDS + 1):
            asks, leaves = squeezed(ASKS[language]), squeezed(GOES_ON[language])
            screens.append(
                player.wait_until(
                    lambda shown, number=number, asks=asks: (  # type: ignore[misc]
                        f"[{number}/" in shown and asks in squeezed(shown)
                    ),
                    f"card {number}",
                )
            )
            player.press("a\r" if "\n>" in screens[-1] else "a")  # typed, or chosen
            screens.append(
                player.wait_until(
                    lambda shown, leaves=leaves: leaves in squeezed(shown),  # type: ignore[misc]
                    f"result {number}",
                )
            )
            player.press(" ")
        player.press("q")
        assert player.wait_for_end() == 0
    told = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "(moment)", "\n\f\n".join(screens)) + "\n"
    golden = GOLDEN / f"day.{language}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(told, "utf-8")
    assert told == golden.read_text("utf-8")
