"""`factcli class doctor`: whether phones reach this machine, proved by one, and what to do where they don't."""

from __future__ import annotations

import os
import sys
import threading

from factcli.cli import streams
from factcli.cli.class_door import Opened, find_candidates, open_door
from factcli.cli.color import wants_color
from factcli.cli.exit_code import ExitCode
from factcli.cli.settings import Settings
from factcli.messages import _

_ADVICE_SECONDS = 20.0


def examine_network(settings: Settings, host: str, port: str) -> ExitCode:
    """Show where phones should come, tell which came, and after a while what may keep them away; ends with Enter.

    The exit code is 4 where none came. Raises what `open_door` does.
    """
    from factcli.classroom.reach import Reach, make_reach_app
    from factcli.classroom.serving import Serving, raise_file_limit

    opened = open_door(host, port)
    own = {candidate.address for candidate in find_candidates()} | {"127.0.0.1", "::1"}
    reached: set[str] = set()

    def tell(address: str) -> None:
        if address in reached:
            return
        reached.add(address)
        if address in own:
            streams.write_line(_("√ This machine's own browser came; now try with a phone."))
        else:
            streams.write_line(_("√ A phone at {address} reached this machine.").format(address=address))

    serving = Serving(lambda: (Reach(), make_reach_app(tell)), opened.listening, raise_file_limit())
    serving.start()
    is_advised = threading.Event()

    def advise_once() -> None:
        if not reached - own and not is_advised.is_set():
            is_advised.set()
            _advise()

    advice = threading.Timer(_ADVICE_SECONDS, advise_once)
    advice.daemon = True
    try:
        _invite(opened, settings)
        advice.start()
        if sys.stdin is not None:
            sys.stdin.readline()
    finally:
        advice.cancel()
        serving.stop()
    if reached - own:
        streams.write_line(_("Phones reach this machine: `factcli class` will do."))
        return ExitCode.FINE
    streams.write_line(_("No phone reached this machine."))
    advise_once()
    return ExitCode.MACHINE


def _invite(opened: Opened, settings: Settings) -> None:
    """The QR code and addresses, with what is thought of each."""
    url = f"http://{opened.addresses[0]}:{opened.port}/"
    if streams.is_terminal() and streams.encodes_everything():
        from factcli.render.canvas import draw
        from factcli.render.qr_terminal import qr_lines

        color = wants_color(settings.color, os.environ, True)
        for line in qr_lines(url, color=color):
            streams.write_line(draw(line, width=80, color=color))
    streams.write_line(
        _("Scan this with a phone in the same Wi-Fi, or open {url} in its browser.").format(url=url)
    )
    for candidate in find_candidates():
        if candidate.address not in opened.addresses:
            streams.write_line(
                _("  left aside: {address} ({card}), which phones hardly reach").format(
                    address=candidate.address, card=candidate.card
                )
            )
    for address in opened.addresses[1:]:
        streams.write_line(_("  or: http://{address}:{port}/").format(address=address, port=opened.port))
    streams.write_line(_("Enter ends."))


def _advise() -> None:
    """What may be in the way, the likeliest first."""
    for step in (
        _("No phone yet? One after the other:"),
        _("1. Phone and computer in the same Wi-Fi? Mobile data off?"),
        _("2. A firewall that asks, or blocks: let Python take connections in private networks."),
        _("3. Guest and school networks often keep devices apart: ask for a network that doesn't."),
        _(
            "4. Make your own: this computer's or a phone's hotspot; Windows lets in 8 phones, Android 5 to 10."
        ),
        _("5. Several addresses above? Try the next one with --host."),
        _("6. No phones at all: `factcli class --keyboard`, or `factcli class paper`."),
    ):
        streams.write_line(step)
