"""Which address is told to the phones."""

import pytest

from factcli.classroom.address import rank_addresses


@pytest.mark.parametrize(
    ("cards", "first"),
    [
        ([("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("wlan0", "192.168.1.23")], "192.168.1.23"),
        ([("tun0", "10.8.0.2"), ("eth0", "10.0.3.7")], "10.0.3.7"),
        ([("vEthernet (WSL)", "172.28.0.1"), ("Wi-Fi", "192.168.0.5")], "192.168.0.5"),
        ([("vEthernet (Default Switch)", "192.168.240.1"), ("以太网", "172.16.5.4")], "172.16.5.4"),
        ([("VMware Network Adapter VMnet8", "192.168.80.1"), ("WLAN", "10.1.2.3")], "10.1.2.3"),
        ([("utun3", "100.100.3.4"), ("en0", "192.168.43.7")], "192.168.43.7"),
        ([("Tailscale", "100.64.0.9"), ("本地连接", "169.254.3.3")], "169.254.3.3"),
        ([("en5", "192.168.1.7"), ("en0", "172.20.10.2")], "172.20.10.2"),
        ([("br-5f2c", "192.168.16.1"), ("eth0", "203.0.113.9")], "203.0.113.9"),
        ([("lo", "127.0.0.1")], "127.0.0.1"),
    ],
)
def test_the_likeliest_comes_first(cards: list[tuple[str, str]], first: str) -> None:
    for order in (cards, cards[::-1]):
        assert rank_addresses(order)[0].address == first


def test_what_phones_hardly_reach_is_below_zero() -> None:
    weights = {
        candidate.card: candidate.weight
        for candidate in rank_addresses(
            [("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("eth0", "10.0.0.3")]
        )
    }
    assert weights["eth0"] > 0 > weights["docker0"] > weights["lo"]


def test_other_addresses_are_left_out() -> None:
    assert rank_addresses([("eth0", "fe80::1"), ("eth0", "no address")]) == []
    assert rank_addresses([]) == []
