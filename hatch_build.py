"""Compiles the message catalogues (.po to .mo) whenever the package is built or installed."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the files are gathered, so that the compiled catalogues are among them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write factcli.mo beside every factcli.po."""
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        for po_file in sorted(Path(self.root, "factcli", "locale").glob("*/LC_MESSAGES/factcli.po")):
            with po_file.open("rb") as source:
                catalogue = read_po(source)
            with po_file.with_suffix(".mo").open("wb") as target:
                write_mo(target, catalogue)
