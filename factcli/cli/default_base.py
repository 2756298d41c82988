"""Which fact base a command uses, and opening it."""

import os.path

import factcli
from factcli.cli.settings import Settings

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.factbase import FactBase

_PACKAGE = os.path.dirname(factcli.__file__)


def find_base(settings: Settings) -> str:
    """The file of the base: the one named by --facts or FACTCLI_FACTS, else the one that came along.

    In an installed package facts.yaml lies inside it, in a working copy beside it.
    """
    if settings.facts:
        return settings.facts
    inside = os.path.join(_PACKAGE, "facts.yaml")
    beside = os.path.join(os.path.dirname(_PACKAGE), "facts.yaml")
    return inside if os.path.exists(inside) or not os.path.exists(beside) else beside


def open_base(settings: Settings) -> "FactBase":
    """Load the base that a command uses; raises BaseError with every fault found."""
    from factcli.facts.compiled import read_compiled

    path = find_base(settings)
    base = None if settings.facts else read_compiled(os.path.join(_PACKAGE, "facts.json"), path)
    if base is not None:
        return base
    from pathlib import Path

    from factcli.facts.load import load_base

    return load_base(Path(path))
