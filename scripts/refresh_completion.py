"""Write the table of commands that completion reads anew, from the commands themselves."""

from pathlib import Path

from factcli.cli.complete import TABLE
from factcli.cli.complete_tree import table_text

Path(TABLE).write_text(table_text(), encoding="utf-8")
