"""The door of a class: the address and port that phones open, and the way to name them."""

from __future__ import annotations

import errno
import socket
from collections.abc import Sequence
from dataclasses import dataclass

from factcli.classroom.address import Candidate, rank_addresses
from factcli.cli.choices import read_whole_number
from factcli.errors import InputError, MachineError
from factcli.messages import _
from factcli.store.refusal import refusal_reason

_FIRST_PORT, _PORTS = 8000, 20
_ANYWHERE, _HERE = "0.0.0.0", "127.0.0.1"


@dataclass(frozen=True)
class Door:
    """How a class is let in, in the words of the command line."""

    host: str = ""
    port: str = ""
    is_public: bool = False
    plain: bool = False


@dataclass(frozen=True)
class Opened:
    """A door that is open: its socket and the addresses by which phones may find it, the likeliest first."""

    listening: socket.socket
    addresses: tuple[str, ...]
    port: int

    def urls(self, code: str) -> tuple[str, ...]:
        """Where pupils join, the likeliest address first."""
        return tuple(f"http://{_bracketed(one)}:{self.port}/j/{code}" for one in self.addresses)

    def screen_url(self, secret: str) -> str:
        """The projector's page, on this machine."""
        bound = str(self.listening.getsockname()[0])
        return f"http://{_HERE if bound == _ANYWHERE else _bracketed(bound)}:{self.port}/screen#k={secret}"


def open_door(host: str, port: str) -> Opened:
    """Listen. Without a host on every card, told by the address that phones most likely reach.

    Raises InputError for a host or port that is none, MachineError where the system doesn't give it.
    """
    wished = read_whole_number("--port", port, 1, 65535) if port else 0
    addresses: tuple[str, ...] = (host,) if host else likely_addresses()
    return _listen_on(_bound_to(host), addresses, wished)


def find_candidates() -> list[Candidate]:
    """This machine's addresses, the likeliest to be reached first; raises nothing where no card has one."""
    import ifaddr

    cards = [
        (adapter.nice_name or adapter.name, ip.ip)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str)
    ]
    return rank_addresses(cards)


def likely_addresses() -> tuple[str, ...]:
    """The addresses that phones may reach, the likeliest first; this machine's own where there is no other."""
    found = find_candidates()
    likely = [candidate.address for candidate in found if candidate.weight >= 0]
    return tuple(likely or [candidate.address for candidate in found[:1]] or [_HERE])


def _bound_to(host: str) -> str:
    if not host:
        return _ANYWHERE
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError(
            _("“{value}” is no address of this machine.").format(value=host[:80]),
            _("These are: {addresses}.").format(addresses=_(", ").join(likely_addresses())),
        ) from None
    return str(found[0][4][0])


def _listen_on(bound: str, addresses: Sequence[str], wished: int) -> Opened:
    from factcli.classroom.serving import listen

    failure: OSError | None = None
    for port in [wished] if wished else [*range(_FIRST_PORT, _FIRST_PORT + _PORTS), 0]:
        try:
            listening = listen(bound, port)
        except OSError as error:
            failure = error
            continue
        return Opened(listening, tuple(addresses), int(listening.getsockname()[1]))
    assert failure is not None
    hint = _("Name another address with --host, or another port with --port.")
    if failure.errno == errno.EADDRNOTAVAIL:
        own = _(", ").join(likely_addresses())
        hint = _("Name one of this machine's with --host: {addresses}.").format(addresses=own)
    raise MachineError(
        _("No phone can be let in at {address}: {reason}.").format(
            address=f"{bound}:{wished}" if wished else bound, reason=refusal_reason(failure)
        ),
        hint,
    )


def _bracketed(address: str) -> str:
    return f"[{address}]" if ":" in address else address
