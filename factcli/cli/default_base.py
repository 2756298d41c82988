"""Which fact base a command uses, and opening it."""

from pathlib import Path

import factcli
from factcli.cli.settings import Settings
from factcli.facts.factbase import FactBase


def find_base(settings: Settings) -> Path:
    """The file of the base: the one named by --facts or FACTCLI_FACTS, else the one that came along.

    In an installed package facts.yaml lies inside it, in a working copy beside it.
    """
    if settings.facts:
        return Path(settings.facts)
    inside = Path(factcli.__file__).with_name("facts.yaml")
    beside = inside.parents[1] / inside.name
    return inside if inside.exists() or not beside.exists() else beside


def open_base(settings: Settings) -> FactBase:
    """Load the base that a command uses; raises BaseError with every fault found."""
    from factcli.facts.load import load_base

    return load_base(find_base(settings))
