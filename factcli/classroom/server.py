"""The server: addresses and messages of the phones' and the teacher's pages; what they mean is the hub's."""

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable
from hmac import compare_digest
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from factcli.classroom.event import Reason, Refused
from factcli.classroom.guard import Bucket, Guard, Limits, is_same_machine
from factcli.classroom.hub import Hub, Stream
from factcli.classroom.invitation import invitation
from factcli.classroom.moves import move_named
from factcli.classroom.page import Page, load_page
from factcli.classroom.pupil import Pupil
from factcli.classroom.stage import stage_object

_LONGEST = 400
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,80}")
"""A token that a browser may draw for itself: 128 bits at least."""
_STATUS = {Reason.UNKNOWN: 401, Reason.OFTEN: 429, Reason.FULL: 503}
_BEAT = b"event: beat\ndata:\n\n"
"""Sent when there is nothing new; a page can't see a comment, and has to know that its stream is alive."""
_STREAM_HEAD = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


def make_app(
    hub: Hub,
    limits: Limits,
    *,
    hosts: frozenset[str] = frozenset(["localhost"]),
    is_public: bool = False,
    seen: Callable[[str], None] = lambda address: None,
    join_url: str = "",
) -> ASGIApp:
    """The whole server for one class; `seen` is told the address of whoever opens a page, `join_url` is what pupils open."""
    server = _Server(hub, limits, seen, join_url)
    return Guard(Starlette(routes=server.routes()), limits, hosts=hosts, is_public=is_public)


class _Server:
    def __init__(self, hub: Hub, limits: Limits, seen: Callable[[str], None], join_url: str) -> None:
        self._hub, self._limits, self._seen, self._join_url = hub, limits, seen, join_url
        self._joins = Bucket(limits.joins, limits.joins_each, time.monotonic)
        self._seats = Bucket(limits.seats, limits.seats_each, time.monotonic)
        folder = files("factcli.classroom")
        self._phone = load_page((folder / "phone.html").read_bytes())
        self._screen = load_page((folder / "screen.html").read_bytes())

    def routes(self) -> list[Route]:
        """Every address there is."""
        return [
            Route("/", self._page(self._phone)),
            Route("/j/{code}", self._page(self._phone)),
            Route("/screen", self._page(self._screen)),
            Route("/api/join", _told(self.join), methods=["POST"]),
            Route("/api/name", _told(self.rename), methods=["POST"]),
            Route("/api/answer", _told(self.answer), methods=["POST"]),
            Route("/api/state", self.state),
            Route("/api/events", _Events(self._hub, self._limits)),
            Route("/api/stage", self.stage),
            Route("/api/stage/events", _StageEvents(self._hub)),
            Route("/api/move", _told(self.move), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        async def show(request: Request) -> Response:
            if request.client:
                self._seen(request.client.host)
            return Response(page.body, headers=page.headers)

        return show

    async def join(self, request: Request) -> Response:
        """A name, a number of the class list, or either with a seat code, for a token and the state; a browser may draw its token."""
        asked = await _read(request)
        address = request.client.host if request.client else ""
        if not compare_digest(_text(asked, "code").encode(), self._hub.room.lesson.code.encode()):
            self._spend(self._seats, address)
            raise Refused(Reason.UNKNOWN)
        seat = _text(asked, "seat")
        if (
            seat
        ):  # may be guessed, so only so often: for one address, and for one name wherever it is asked from
            self._spend(self._seats, address)
            self._spend(self._seats, f"name {_text(asked, 'name')}", always=True)
        else:
            self._spend(self._joins, address)
        own = _text(asked, "token")
        pupil, token = await self._hub.join(
            _text(asked, "name"), _text(asked, "number"), seat, own if _TOKEN.fullmatch(own) else ""
        )
        return JSONResponse({"token": token} | json.loads(self._hub.message(pupil)))

    async def rename(self, request: Request) -> Response:
        """A new name for the pupil with the token."""
        asked = await _read(request)
        pupil = self._pupil(_text(asked, "token"))
        await self._hub.rename(pupil, _text(asked, "name"))
        return _json(self._hub.message(pupil))

    async def answer(self, request: Request) -> Response:
        """An answer to the question of a number; the state once it is saved."""
        asked = await _read(request)
        pupil = self._pupil(_text(asked, "token"))
        question = asked.get("n")
        if not isinstance(question, int) or isinstance(question, bool):
            raise Refused(Reason.UNREADABLE)
        await self._hub.answer(pupil, question, _text(asked, "answer"))
        return _json(self._hub.message(pupil))

    async def state(self, request: Request) -> Response:
        """The state for a token; nothing (204) where it is what the phone has."""
        pupil = self._hub.pupil_of(request.query_params.get("token", "")[:_LONGEST])
        if pupil is None:
            return _refusal(Reason.UNKNOWN)
        if request.query_params.get("rev") == str(self._hub.revision_of(pupil)):
            return Response(status_code=204)
        return _json(self._hub.message(pupil))

    async def stage(self, request: Request) -> Response:
        """What the projector shows, for who has the secret."""
        if not _is_teacher(self._hub, request.scope, request.query_params.get("k", "")):
            return _refusal(Reason.UNKNOWN)
        told = stage_object(self._hub.stage) | invitation(self._join_url, self._hub.room.lesson.language)
        return JSONResponse(told, headers={"cache-control": "no-store"})

    async def move(self, request: Request) -> Response:
        """A step of the lesson, for who has the secret."""
        asked = await _read(request)
        if not _is_teacher(self._hub, request.scope, _text(asked, "k")):
            self._spend(self._seats, request.client.host if request.client else "")
            raise Refused(Reason.UNKNOWN)
        name = _text(asked, "move")
        if name == "next":
            await self._hub.go_on()
        else:
            await self._hub.move(move_named(self._hub.room, name, asked.get("number")))
        return JSONResponse(stage_object(self._hub.stage))

    def _spend(self, bucket: Bucket, key: str, *, always: bool = False) -> None:
        is_own = key in ("127.0.0.1", "::1") and not self._limits.counts_own
        if (always or not is_own) and not bucket.take(key):
            raise Refused(Reason.OFTEN)

    def _pupil(self, token: str) -> Pupil:
        pupil = self._hub.pupil_of(token)
        if pupil is None or pupil.is_kicked:
            raise Refused(Reason.UNKNOWN)
        return pupil


class _Events:
    """The stream of states for a pupil's phone: server-sent events, each a whole state."""

    def __init__(self, hub: Hub, limits: Limits) -> None:
        self._hub, self._limits = hub, limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the state now and whenever it changes, until the phone leaves."""
        pupil = self._hub.pupil_of(Request(scope).query_params.get("token", "")[:_LONGEST])
        if pupil is None:
            await _refusal(Reason.UNKNOWN)(scope, receive, send)
            return
        if self._hub.count_streams(pupil.id) >= self._limits.streams:
            await _refusal(Reason.OFTEN)(scope, receive, send)
            return

        def message() -> tuple[int, bytes]:
            return self._hub.revision_of(pupil), self._hub.message(pupil)

        await _stream(self._hub, self._hub.open_stream(pupil.id), message, receive, send)


class _StageEvents:
    """The stream of what the projector shows, for the teacher's page."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stage now and whenever it changes, until the page is closed."""
        if not _is_teacher(self._hub, scope, Request(scope).query_params.get("k", "")):
            await _refusal(Reason.UNKNOWN)(scope, receive, send)
            return

        def message() -> tuple[int, bytes]:
            stage = self._hub.stage
            told = json.dumps(stage_object(stage), ensure_ascii=False, separators=(",", ":"))
            return id(stage), told.encode("utf-8", "replace")

        await _stream(self._hub, self._hub.open_stream(), message, receive, send)


async def _stream(
    hub: Hub, stream: Stream, message: Callable[[], tuple[int, bytes]], receive: Receive, send: Send
) -> None:
    """Send what `message` gives whenever its number is another; a state that nobody fetched in time is never sent."""

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        stream.is_gone = True
        stream.wake.set()

    watcher = asyncio.ensure_future(watch())
    try:
        await send({"type": "http.response.start", "status": 200, "headers": _STREAM_HEAD})
        sent = None
        while not stream.is_gone:
            stream.wake.clear()
            number, body = message()
            body = b"data: " + body + b"\n\n" if number != sent else _BEAT
            sent = number
            await send({"type": "http.response.body", "body": body, "more_body": True})
            await stream.wake.wait()
        await send({"type": "http.response.body", "body": b"", "more_body": False})
    except OSError:  # the phone went while it was written to
        pass
    finally:
        hub.close_stream(stream)
        watcher.cancel()


def _told(
    handle: Callable[[Request], Awaitable[Response]],
) -> Callable[[Request], Awaitable[Response]]:
    """A handler whose refusals become answers."""

    async def told(request: Request) -> Response:
        try:
            return await handle(request)
        except Refused as refused:
            return _refusal(refused.reason)
        except ClientDisconnect:  # gone, or longer than it may be
            return Response(status_code=413)

    return told


def _refusal(reason: Reason) -> Response:
    return JSONResponse({"refused": reason.value}, _STATUS.get(reason, 409))


def _json(message: bytes) -> Response:
    return Response(message, media_type="application/json", headers={"cache-control": "no-store"})


async def _read(request: Request) -> dict[str, Any]:
    """The object that was sent; raises Refused for anything else."""
    try:
        asked = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise Refused(Reason.UNREADABLE) from None
    if not isinstance(asked, dict):
        raise Refused(Reason.UNREADABLE)
    return asked


def _text(asked: dict[str, Any], name: str) -> str:
    """What was sent under a name, no longer than it may be; half a character, which JSON can spell, becomes a question mark."""
    value = asked.get(name, "")
    return value[:_LONGEST].encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _is_teacher(hub: Hub, scope: Scope, secret: str) -> bool:
    """Whether it is the teacher's page: on the teacher's machine, for the secret may be read off the projector."""
    if not is_same_machine(scope):
        return False
    return compare_digest(secret.encode("utf-8", "replace"), hub.room.lesson.secret.encode())
