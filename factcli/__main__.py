"""`python -m factcli`, and the entry point of the installed command."""

import gc
import sys


def main() -> int:
    """Run the command line; the result is the process's exit code."""
    gc.set_threshold(50_000)  # a command lives for a moment; collecting while it starts costs a tenth of that
    try:
        from factcli.cli.app import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # pressed before the command line was ready for it
        return 130
    finally:
        gc.freeze()  # the interpreter looks through all that it is about to give back: a tenth of a short command


if __name__ == "__main__":
    sys.exit(main())
