from pathlib import Path

import pytest

from factcli.store.folders import find_data_folder

CASES = [
    (
        {"FACTCLI_DATA": "/d", "XDG_DATA_HOME": "/x", "HOME": "/h"},
        "linux",
        "/d",
        "our own comes first",
    ),
    ({"FACTCLI_DATA": "here", "HOME": "/h"}, "linux", "here", "it may be relative: somebody typed it"),
    ({"XDG_DATA_HOME": "/x", "HOME": "/h"}, "darwin", "/x/factcli", "then the common one, on any platform"),
    ({"XDG_DATA_HOME": "x", "HOME": "/h"}, "linux", "/h/.local/share/factcli", "a relative one is ignored"),
    ({"FACTCLI_DATA": "", "HOME": "/h"}, "linux", "/h/.local/share/factcli", "empty is unset"),
    ({"HOME": "/h"}, "darwin", "/h/Library/Application Support/factcli", "the place macOS has for it"),
    ({"LOCALAPPDATA": "/l"}, "win32", "/l/factcli", "the place Windows has for it"),
    ({}, "linux", None, "HOME unset: nowhere"),
    ({"HOME": ""}, "darwin", None, "HOME empty: nowhere"),
    ({"HOME": "/h"}, "win32", None, "HOME means nothing on Windows"),
]


@pytest.mark.parametrize(("environ", "platform", "expected", "why"), CASES)
def test_place_of_the_data(environ: dict[str, str], platform: str, expected: str | None, why: str) -> None:
    assert find_data_folder(environ, platform) == (Path(expected) if expected else None), why
