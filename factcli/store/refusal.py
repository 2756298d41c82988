"""Why the system refused a file, said in the person's language: the system itself speaks English or its own."""

import errno
import sqlite3

from factcli.messages import N_, _

_REASONS = {
    errno.ENOENT: N_("it isn't there"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENOTDIR: N_("a part of its path is no folder"),
    errno.EACCES: N_("this user may not open it"),
    errno.EPERM: N_("this user may not do that"),
    errno.EROFS: N_("the disk can't be written to"),
    errno.ENOSPC: N_("the disk is full"),
    errno.EFBIG: N_("it would become too large"),
    errno.EIO: N_("the device fails"),
    errno.ENAMETOOLONG: N_("its name is too long"),
    errno.ELOOP: N_("its links lead in a circle"),
    errno.EMFILE: N_("too many files are open"),
    errno.ENFILE: N_("too many files are open"),
    errno.EBADF: N_("it is closed"),
    errno.ENOMEM: N_("the memory is not enough"),
    errno.EBUSY: N_("something else is using it"),
    errno.EADDRNOTAVAIL: N_("this machine has no such address"),
    errno.EADDRINUSE: N_("something else is using it"),
    errno.EINVAL: N_("the system can't do that with it"),
}


def refusal_reason(error: OSError | ValueError | sqlite3.Error) -> str:
    """The reason, without a full stop and in the language spoken now.

    A ValueError is what Python raises for a file name that holds a NUL. Rare kinds go by the system's own name.
    """
    if isinstance(error, sqlite3.Error):
        return _("the database can't be written")
    if not isinstance(error, OSError):
        return _("no file can have such a name")
    if error.errno in _REASONS:
        return _(_REASONS[error.errno])
    name = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return _("the system says {name}").format(name=name)
