"""Compiles the message catalogues and the packaged base whenever the package is built or installed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the files are gathered, so that the compiled ones are among them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write factcli.mo beside every factcli.po, and factcli/facts.json from facts.yaml."""
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        root = Path(self.root)
        for po_file in sorted(root.glob("factcli/locale/*/LC_MESSAGES/factcli.po")):
            with po_file.open("rb") as source:
                catalogue = read_po(source)
            with po_file.with_suffix(".mo").open("wb") as target:
                write_mo(target, catalogue)

        sys.path.insert(0, str(root))
        try:
            from factcli.facts.compiled import to_compiled
            from factcli.facts.load import load_base
        finally:
            sys.path.remove(str(root))
        source = root / "facts.yaml"
        compiled = to_compiled(load_base(source), source.read_bytes())
        (root / "factcli" / "facts.json").write_text(compiled, encoding="utf-8")
