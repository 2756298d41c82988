"""Files replaced as a whole: a reader finds the old text or the new one, never half of either."""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcli.store.lock import is_still_there, lock_file


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path` through a temporary file beside it; on disk when this returns.

    The old file's permissions are kept. Raises OSError, and then the old file is as it was.
    """
    with write_beside(path) as temporary, open(temporary, "wb") as file:
        file.write(content)


@contextmanager
def write_beside(path: Path) -> Iterator[Path]:
    """A new empty file beside `path`; when the block has filled it, it takes that one's place.

    It is on disk then, with the old file's permissions. Whatever is raised, the old file is as it was and the new one
    is gone; what processes that were killed have left of theirs is cleared away first. Raises OSError.
    """
    clear_leftovers(path)
    number, temporary = _make_temporary(path)
    try:
        yield temporary
        os.fsync(number)
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        if sys.platform == "win32":  # where an open file can't be renamed
            os.close(number)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.close(number)
        temporary.unlink(missing_ok=True)
        raise
    with suppress(OSError):
        os.close(number)
    sync_folder(path.parent)


def clear_leftovers(path: Path) -> None:
    """Take away the temporary files that killed processes have left beside `path`; those of living ones stay."""
    ours = re.compile(rf"\.{re.escape(path.name)}\.[a-z0-9_]{{8}}\.tmp")
    try:
        with os.scandir(path.parent) as entries:
            found = [entry.path for entry in entries if ours.fullmatch(entry.name)]
    except OSError:  # what is in the way will be said by whoever writes
        return
    for name in found:
        with suppress(OSError):
            _clear(Path(name))


def _make_temporary(path: Path) -> tuple[int, Path]:
    """A new file, open and locked: so that nobody takes it for one that a killed process has left."""
    while True:
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
        if sys.platform == "win32":  # where an open file can't be taken away
            return number, Path(name)
        if _is_ours(number, Path(name)):
            return number, Path(name)
        os.close(number)


def _is_ours(number: int, temporary: Path) -> bool:
    """Whether a new file could be locked before somebody else cleared it away."""
    try:
        lock_file(number)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks, where nothing is cleared away either
        return True
    return is_still_there(number, temporary)


def _clear(leftover: Path) -> None:
    """Take a file away if nobody has it open; raises OSError."""
    if sys.platform == "win32":
        leftover.unlink()
        return
    number = os.open(leftover, os.O_RDWR | os.O_NOFOLLOW)
    try:
        lock_file(number)
        if is_still_there(number, leftover):
            leftover.unlink()
    finally:
        os.close(number)


def sync_folder(folder: Path) -> None:
    """Put a folder's list of names on disk, where the platform can; a crash then keeps a rename."""
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(number)
    except OSError:  # some network file systems refuse
        pass
    finally:
        os.close(number)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
