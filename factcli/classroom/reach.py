"""Reach: a page that does nothing but prove that a phone came as far as this machine."""

import asyncio
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from factcli.classroom.guard import Guard, Limits
from factcli.classroom.page import load_page

_PAGE = """<!doctype html><html lang="zh"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>factcli</title>
<style>body{font:1.3rem/1.6 sans-serif;margin:15vh auto;max-width:22em;padding:0 1em;text-align:center}
b{font-size:4rem;color:#187a2f}</style>
<b>✓</b><p>这台手机连得上老师的电脑。</p><p lang="en">This phone reaches the teacher's computer.</p></html>
"""


class Reach:
    """Waits for phones until it is stopped."""

    def __init__(self) -> None:
        self._end = asyncio.Event()

    async def run(self) -> None:
        """Wait for the end."""
        await self._end.wait()

    def stop(self) -> None:
        """Wait no longer."""
        self._end.set()


def make_reach_app(told: Callable[[str], None]) -> ASGIApp:
    """The page for whatever address is asked for; `told` gets each caller's address."""
    page = load_page(_PAGE.encode())

    async def show(request: Request) -> Response:
        if request.client:
            told(request.client.host)
        return Response(page.body, headers=page.headers)

    return Guard(Starlette(routes=[Route("/{path:path}", show)]), Limits(), hosts=frozenset(["localhost"]))
