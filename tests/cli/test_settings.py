"""The shared options and the variables behind them."""

import os
from collections.abc import Mapping

import pytest

from factcli.cli.settings import choose_language, take_settings
from factcli.errors import InputError


@pytest.mark.parametrize(
    ("arguments", "environ", "language", "why"),
    [
        ([], {}, "en", "nothing said"),
        ([], {"LANG": "zh_CN.UTF-8"}, "zh", "the locale"),
        ([], {"LANG": "ZH_tw"}, "zh", "any Chinese"),
        ([], {"LANG": "fr_FR.UTF-8"}, "en", "any other language"),
        ([], {"LANG": "C"}, "en", "none"),
        ([], {"LC_ALL": "en_US", "LANG": "zh_CN"}, "en", "LC_ALL wins"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"}, "zh", "an empty variable says nothing"),
        ([], {"FACTCLI_LANG": "zh", "LC_ALL": "en_US"}, "zh", "our variable wins over the locale"),
        (["--lang", "en"], {"FACTCLI_LANG": "zh"}, "en", "the flag wins over our variable"),
        (["verify", "--lang=zh", "x"], {}, "zh", "the flag stands after the command too"),
        (["--lang", "en", "--lang", "zh"], {}, "zh", "the last flag wins"),
        (["verify", "--", "--lang", "zh"], {}, "en", "what follows -- is text"),
        (
            ["--lang", "fr"],
            {"LANG": "zh_CN"},
            "zh",
            "a wrong value is complained of in the locale's language",
        ),
        (["--lang"], {}, "en", "a missing value"),
    ],
)
def test_language(arguments: list[str], environ: Mapping[str, str], language: str, why: str) -> None:
    assert choose_language(arguments, environ) == language, why


@pytest.mark.parametrize(
    ("arguments", "rest", "facts", "color", "debug", "quiet"),
    [
        (["verify", "x"], ["verify", "x"], (), "auto", False, False),
        (["--facts", "b", "verify", "x"], ["verify", "x"], ("b",), "auto", False, False),
        (["verify", "x", "--facts=b", "-q"], ["verify", "x"], ("b",), "auto", False, True),
        (["--facts", "b", "verify", "x", "--facts=c"], ["verify", "x"], ("b", "c"), "auto", False, False),
        (["verify", "--debug", "x", "--color", "never"], ["verify", "x"], (), "never", True, False),
        (["verify", "--quiet", "--", "--debug"], ["verify", "--", "--debug"], (), "auto", False, True),
        (["verify", "--debug=1"], ["verify", "--debug=1"], (), "auto", False, False),
    ],
)
def test_taken_from_anywhere(
    arguments: list[str], rest: list[str], facts: tuple[str, ...], color: str, debug: bool, quiet: bool
) -> None:
    settings, left = take_settings(arguments, {})
    assert left == rest
    assert (settings.facts, settings.color, settings.debug, settings.quiet) == (facts, color, debug, quiet)


def test_flag_then_variable_then_default() -> None:
    environ = {"FACTCLI_FACTS": "v", "FACTCLI_COLOR": "never"}
    settings, _rest = take_settings(["--facts", "f"], environ)
    assert (settings.facts, settings.color, settings.names_facts) == (("f",), "never", True)
    settings, _rest = take_settings([], {**environ, "FACTCLI_COLOR": ""})
    assert (settings.facts, settings.color, settings.names_facts) == (("v",), "auto", False)


def test_the_variable_names_several_bases_as_a_search_path() -> None:
    settings, _rest = take_settings([], {"FACTCLI_FACTS": os.pathsep.join(["a", "", "b"])})
    assert settings.facts == ("a", "b")


@pytest.mark.parametrize(
    ("arguments", "environ", "named"),
    [
        (["--facts"], {}, "--facts"),
        (["--lang", "fr"], {}, "--lang"),
        (["--color=blue"], {}, "--color"),
        (["--facts", "a", "--facts="], {}, "--facts"),
        ([], {"FACTCLI_LANG": "fr"}, "FACTCLI_LANG"),
        ([], {"FACTCLI_COLOR": "blue"}, "FACTCLI_COLOR"),
    ],
)
def test_wrong_values_are_named(arguments: list[str], environ: Mapping[str, str], named: str) -> None:
    with pytest.raises(InputError) as caught:
        take_settings(arguments, environ)
    assert named in caught.value.message
