"""Whether to use colours: decided once, here, and handed to whoever draws."""

from collections.abc import Mapping


def wants_color(choice: str, environ: Mapping[str, str], is_terminal: bool) -> bool:
    """--color, then NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, then a terminal that isn't dumb.

    `choice` is "always", "never" or "auto"; the usual variables are described at https://no-color.org and
    https://force-color.org.
    """
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if environ.get("CLICOLOR") == "0":
        return False
    return is_terminal and environ.get("TERM") != "dumb"
