"""Which fact base a command uses, and opening it."""

import os.path

import factcli
from factcli.cli.settings import Settings

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.factbase import FactBase

_PACKAGE = os.path.dirname(factcli.__file__)


def find_bases(settings: Settings) -> tuple[str, ...]:
    """The files and folders of the base: those named by --facts or FACTCLI_FACTS, else the file that came along."""
    return settings.facts or (find_own_base(),)


def find_own_base() -> str:
    """The file of the base that came along: in an installed package inside it, in a working copy beside it."""
    inside = os.path.join(_PACKAGE, "facts.yaml")
    beside = os.path.join(os.path.dirname(_PACKAGE), "facts.yaml")
    return inside if os.path.exists(inside) or not os.path.exists(beside) else beside


def open_base(settings: Settings) -> "FactBase":
    """Load the base that a command uses, several merged into one.

    Raises BaseError with every fault found, InputError for bases that can't be used together.
    """
    if not settings.facts:
        from factcli.facts.compiled import read_compiled

        base = read_compiled(os.path.join(_PACKAGE, "facts.json"), find_own_base())
        if base is not None:
            return base
    from factcli.facts.gather import load_bases

    return load_bases(find_bases(settings))
