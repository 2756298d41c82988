"""Addresses: which of a machine's network cards the phones in the room most likely reach."""

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, ip_network

from factcli.classroom.guard import is_private

_VIRTUAL = (
    *(
        "docker",
        "br-",
        "veth",
        "virbr",
        "vmnet",
        "vmware",
        "vbox",
        "virtualbox",
        "virtual",
        "hyper-v",
        "vethernet",
    ),
    *(
        "wsl",
        "lxc",
        "lxd",
        "cni",
        "flannel",
        "kube",
        "podman",
        "tun",
        "tap",
        "utun",
        "wg",
        "wireguard",
        "ppp",
    ),
    *(
        "zt",
        "zerotier",
        "tailscale",
        "nordlynx",
        "hamachi",
        "vpn",
        "bluetooth",
        "awdl",
        "llw",
        "anpi",
        "loopback",
    ),
)
"""Beginnings or parts of the names of cards that no phone is behind."""
_PHYSICAL = ("en", "eth", "wl", "wi-fi", "wifi", "ethernet", "以太网", "无线", "本地连接")
_NETWORKS = (
    ("172.20.10.0/28", 9),  # an iPhone's hotspot
    ("192.168.137.0/24", 8),  # Windows' hotspot
    ("192.168.0.0/16", 7),
    ("10.0.0.0/8", 5),
    ("172.16.0.0/12", 3),  # also what container programs take
    ("100.64.0.0/10", -4),
    ("169.254.0.0/16", -8),  # the card found no network
    ("127.0.0.0/8", -20),
)
_VIRTUAL_WEIGHT, _PHYSICAL_WEIGHT = -10, 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address of this machine, the card it belongs to, and how likely phones reach it; below 0 they hardly do."""

    address: str
    card: str
    weight: int


def rank_addresses(cards: Iterable[tuple[str, str]]) -> list[Candidate]:
    """The IPv4 addresses among (card's name, address), the likeliest first; equal ones in the given order.

    Private networks are rated by who uses them, real cards above those of tunnels, containers and virtual machines.
    """
    found = [Candidate(address, card, _weigh(card, address)) for card, address in cards if _is_v4(address)]
    return sorted(found, key=lambda candidate: -candidate.weight)


def _weigh(card: str, address: str) -> int:
    name = card.casefold()
    number = IPv4Address(address)
    weight = next((points for network, points in _NETWORKS if number in ip_network(network)), 0)
    if not is_private(address):
        weight -= 2  # a public address: reached, but not only from the room
    if any(name.startswith(part) or (len(part) > 3 and part in name) for part in _VIRTUAL):
        return weight + _VIRTUAL_WEIGHT
    return weight + (_PHYSICAL_WEIGHT if name.startswith(_PHYSICAL) else 0)


def _is_v4(address: str) -> bool:
    try:
        IPv4Address(address)
    except ValueError:
        return False
    return True
