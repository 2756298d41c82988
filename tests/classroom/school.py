"""A class on a real server, on loopback, for tests."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp

from factcli.classroom.committer import Committer
from factcli.classroom.guard import Limits
from factcli.classroom.hub import Hub
from factcli.classroom.lesson import Lesson, Question
from factcli.classroom.log import open_class_log
from factcli.classroom.pupil import Credentials
from factcli.classroom.room import Room
from factcli.classroom.server import make_app
from factcli.classroom.serving import Serving, listen
from factcli.facts.fact import Fact
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong

CODE, SECRET = "482913", "the teacher's own"


def choice_item(number: int = 1, key: str = "B", **changes: Any) -> Item:
    """A single choice with four options, its key where it is wanted."""
    options = tuple(Option(label, f"{place * 10}天") for place, label in enumerate("ABCD", 1))
    return Item(
        id=f"fact_{number}:choice",
        type=ItemType.CHOICE,
        fact=Fact(f"fact_{number}", f"第{number}件事用了{'ABCD'.index(key) * 10 + 10}天。"),
        stem=f"第{number}件事用了多少天？",
        key=key,
        options=options,
        wrong={
            option.label: Wrong(Slip.SIBLING, f"{option.text}是另一件事的工期。")
            for option in options
            if option.label != key
        },
        statement=f"第{number}件事用了{'ABCD'.index(key) * 10 + 10}天。",
        **changes,
    )


def new_lesson(*items: Item, seconds: int = 20, **changes: Any) -> Lesson:
    """A lesson of these items, or of three choices."""
    asked = items or tuple(choice_item(number, key) for number, key in enumerate("BCA", 1))
    questions = tuple(Question(item, seconds, "“用了20天” (报道)") for item in asked)
    return Lesson(**({"questions": questions, "code": CODE, "secret": SECRET, "title": "工期"} | changes))


@dataclass
class School:
    """A running class and how to speak to it."""

    serving: Serving[Hub]
    port: int
    folder: Path
    lesson: int
    tokens: list[str] = field(default_factory=list)

    @property
    def hub(self) -> Hub:
        return self.serving.hub

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """One request; the status and what was answered, read as JSON where it is."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            sent = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
            connection.request(method, path, sent, {"content-type": "application/json"} | (headers or {}))
            response = connection.getresponse()
            text = response.read()
            return response.status, _read(response, text)
        finally:
            connection.close()

    def join(self, name: str, **more: str) -> str:
        """Come in; the token."""
        status, told = self.ask("POST", "/api/join", {"code": CODE, "name": name} | more)
        assert status == 200, told
        self.tokens.append(told["token"])
        return str(told["token"])

    def state(self, token: str) -> Any:
        """What a phone is told."""
        status, told = self.ask("GET", f"/api/state?token={token}")
        assert status == 200, told
        return told

    def answer(self, token: str, number: int, text: str) -> tuple[int, Any]:
        """Answer a question by its number, from 0."""
        return self.ask("POST", "/api/answer", {"token": token, "n": number, "answer": text})

    def move(self, name: str, number: int | None = None) -> Any:
        """A teacher's step."""
        status, told = self.ask("POST", "/api/move", {"k": SECRET, "move": name, "number": number})
        assert status == 200, told
        return told

    def wait_until(self, is_so: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait for something to be so."""
        end = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < end, "it never came about"
            time.sleep(0.02)


def _read(response: HTTPResponse, text: bytes) -> Any:
    if text and (response.getheader("content-type") or "").startswith("application/json"):
        return json.loads(text)
    return text


@contextmanager
def running_class(
    folder: Path,
    lesson: Lesson | None = None,
    *,
    limits: Limits | None = None,
    resume: int = 0,
    port: int = 0,
) -> Iterator[School]:
    """A class that is played on loopback, its log in `folder`; `resume` takes up a lesson by its id."""
    log = open_class_log(folder)
    if resume:
        found = log.room(resume)
        assert found is not None
        room, lesson_id = found, resume
        written = len(log.events(resume))
    else:
        lesson = lesson or new_lesson()
        room, lesson_id, written = Room(lesson), log.begin(lesson, datetime.now()), 0
    log.close()
    committer = Committer(lambda: open_class_log(folder), lesson_id, written)
    numbers = iter(range(1, 10_000))

    def make() -> tuple[Hub, ASGIApp]:
        hub = Hub(
            room,
            committer,
            clock=lambda: int(time.monotonic() * 1000),
            new_credentials=lambda: _credentials(lesson_id, next(numbers), resume),
        )
        return hub, make_app(hub, limits or Limits())

    listening = _listen(port)
    serving = Serving(make, listening, 4096)
    serving.start()
    try:
        yield School(serving, listening.getsockname()[1], folder, lesson_id)
    finally:
        serving.stop()
        assert committer.close()


def _listen(port: int) -> socket.socket:
    return listen("127.0.0.1", port)


def _credentials(lesson: int, number: int, resume: int) -> Credentials:
    return Credentials(f"token-{lesson}-{resume}-{number}", f"{number:04}")
