"""Locks on files, so that one process alone does what only one may do; a lock ends with its process, however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class HeldError(Exception):
    """Another process holds the lock; `holder` is its number, 0 where that isn't known."""

    def __init__(self, holder: int = 0) -> None:
        super().__init__(holder)
        self.holder = holder


def lock_file(number: int) -> None:
    """Take the lock of an open file without waiting; it is given back when the file is closed.

    Raises BlockingIOError while another process has it, any other OSError where files can't be locked.
    """
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(error.errno, error.strerror) from None
    else:
        import fcntl

        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_still_there(number: int, path: Path) -> bool:
    """Whether an open file is the one that stands under this name, not one that was taken away since."""
    try:
        return os.path.samestat(os.fstat(number), os.lstat(path))
    except OSError:
        return False


@contextmanager
def hold_alone(path: Path) -> Iterator[None]:
    """Hold the lock that goes with a file, kept in a hidden one beside it, as long as the block runs.

    Raises HeldError when another process holds it. Where no file can be made beside it, nothing can be changed by anyone
    who asks here, so nothing is held; nor where the file system knows no locks.
    """
    beside = path.with_name(f".{path.name}.lock")
    number = _take(beside)
    try:
        yield
    finally:
        if number is not None:
            with suppress(OSError):
                if sys.platform == "win32":  # where an open file can't be taken away
                    os.close(number)
                    os.unlink(beside)
                else:
                    os.unlink(beside)
                    os.close(number)


def _take(beside: Path) -> int | None:
    """The opened and locked file, or None where there can be none."""
    while True:
        number = _open(beside)
        if number is None:
            return None
        try:
            lock_file(number)
        except BlockingIOError:
            holder = _read_holder(number)
            os.close(number)
            raise HeldError(holder) from None
        except OSError:
            os.close(number)
            return None
        if is_still_there(number, beside):
            with suppress(OSError):
                os.truncate(number, 0)
                os.write(number, b"%d\n" % os.getpid())
            return number
        os.close(number)  # whoever held it has just taken it away


def _open(beside: Path) -> int | None:
    no_links = getattr(os, "O_NOFOLLOW", 0)
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):  # another user's may be read at least
        with suppress(OSError):
            return os.open(beside, flags | no_links, 0o644)
    return None


def _read_holder(number: int) -> int:
    try:
        return int(os.pread(number, 20, 0)) if hasattr(os, "pread") else 0
    except (OSError, ValueError):
        return 0
