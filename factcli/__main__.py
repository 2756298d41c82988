"""`python -m factcli`, and the entry point of the installed command."""

import sys


def main() -> int:
    """Run the command line; the result is the process's exit code."""
    try:
        from factcli.cli.app import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # pressed before the command line was ready for it
        return 130


if __name__ == "__main__":
    sys.exit(main())
