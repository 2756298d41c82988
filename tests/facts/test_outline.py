"""The outline of a base names what the loaded base holds."""

from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.facts.outline import outline_of, read_outline

ROOT = Path(__file__).parents[2]
BASES = [ROOT / "facts.yaml", *sorted((ROOT / "examples").glob("*.yaml"))]


@pytest.mark.parametrize("path", BASES, ids=lambda path: str(path.name))
def test_an_outline_says_what_the_base_says(path: Path) -> None:
    read, loaded = read_outline(str(path)), outline_of(load_base(path))
    assert (read.name, list(read.ids), list(read.topics)) == (loaded.name, loaded.ids, loaded.topics)
    assert list(map(tuple, read.names)) == list(map(tuple, loaded.names))


def test_a_folder_is_no_base(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pytest"):
        read_outline(str(tmp_path))
