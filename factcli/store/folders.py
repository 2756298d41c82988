"""Where a person's own data lie on this machine."""

from collections.abc import Mapping
from pathlib import Path


def find_data_folder(environ: Mapping[str, str], platform: str) -> Path | None:
    """The folder for learner's data, which may not exist yet; None when the environment names no place.

    `environ` is the process's environment and `platform` is `sys.platform`. The order is `FACTCLI_DATA`,
    `XDG_DATA_HOME`, the platform's own place. A relative `XDG_DATA_HOME` is ignored, as its standard asks.
    """
    if chosen := environ.get("FACTCLI_DATA"):
        return Path(chosen)
    data_home = environ.get("XDG_DATA_HOME", "")
    if data_home and Path(data_home).is_absolute():
        return Path(data_home) / "factcli"
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return Path(local) / "factcli" if local else None
    home = environ.get("HOME", "")
    if not home or not Path(home).is_absolute():
        return None
    if platform == "darwin":
        return Path(home, "Library", "Application Support", "factcli")
    return Path(home, ".local", "share", "factcli")
