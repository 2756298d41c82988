"""The hub: a room that is being played, with its clock, who is heard from, and everybody who wants to be told."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from factcli.classroom.committer import Committer
from factcli.classroom.event import Event
from factcli.classroom.pupil import Credentials, Pupil
from factcli.classroom.room import Phase, Room
from factcli.classroom.stage import Stage, make_stage
from factcli.classroom.standing import Standing, find_standing
from factcli.classroom.view import view_for_all, view_for_one, view_for_outsiders

PRESENT = 20_000
"""Who wasn't heard from for so many milliseconds isn't waited for; a phone calls at least every 8 seconds."""
_BACK_SOON = 4_000
"""Whose stream ends is waited for so many milliseconds more: a page that is loaded again is back before."""
_TICK_SECONDS = 0.1
_HEARTBEAT_TICKS = 100
_CLOCK_TICKS = 10
_STALE = 100
"""The state for all is made anew after so many milliseconds: the time that is left is in it."""


@dataclass(slots=True, eq=False)
class Stream:
    """Somebody who wants every new state: `pupil` is whose phone it is, 0 the projector's page."""

    pupil: int
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    is_gone: bool = False


class Hub:
    """Everything that happens to a class goes through here, in one event loop.

    `clock` gives milliseconds that only run forward, `new_credentials` draws a pupil's; `on_change` is called, at most
    ten times a second, with what the projector shows. A move returns when it is on disk.
    """

    def __init__(
        self,
        room: Room,
        committer: Committer,
        *,
        clock: Callable[[], int],
        new_credentials: Callable[[], Credentials],
        on_change: Callable[[Stage], None] = lambda stage: None,
    ) -> None:
        self.room = room
        self._committer, self._new_credentials = committer, new_credentials
        self.on_change = on_change
        self._clock, self._ahead = clock, room.moment - clock()
        # Taken up again, a lesson waits for those who were in: their phones are on their way back.
        self._heard = dict.fromkeys(room.members.playing(), self.now())
        self._streams: dict[int, set[Stream]] = {}
        self._saving: set[int] = set()
        self._standing: tuple[int, Standing] = (-1, Standing())
        self._common: tuple[int, int, bytes] = (-1, 0, b"")
        self._is_stale, self._closing = True, False
        self._closing_question: asyncio.Future[None] | None = None
        self.stage = self._make_stage()

    # Pupils.

    async def join(self, name: str, number: str = "", seat: str = "", token: str = "") -> tuple[Pupil, str]:
        """Somebody comes in, or with a seat code back; the pupil and the token. Raises Refused.

        A `token` that the browser drew makes it safe to ask again where the first answer was lost.
        """
        known = self.pupil_of(token) if token else None
        if known is not None and not known.is_kicked:
            return known, token
        drawn = self._new_credentials()
        if token:
            drawn = replace(drawn, token=token)
        if seat:
            event = self.room.come_back(number or name, seat, drawn, self.now())
        else:
            event = self.room.join(name, drawn, self.now(), number=number)
        self.hear(event.pupil)
        await self._commit(event)
        return self.room.pupils[event.pupil], drawn.token

    async def answer(self, pupil: Pupil, question: int, text: str) -> None:
        """A pupil answers; returns when it is on disk, at once if it is there already. Raises Refused."""
        played = self.room.round
        given = played.answers.get(pupil.id) if played is not None and played.question == question else None
        if given is not None and given.text == text and pupil.id not in self._saving:
            return  # sent again, because the phone never heard that it was saved
        event = self.room.answer(pupil.id, question, text, self.now())
        self._saving.add(pupil.id)
        try:
            await self._commit(event)
        finally:
            self._saving.discard(pupil.id)
        if self.count_streams(pupil.id) > 1:  # the phone that answered is told by the answer to its request
            self._wake(pupil.id)

    async def rename(self, pupil: Pupil, name: str) -> None:
        """A pupil takes another name. Raises Refused."""
        await self._commit(self.room.rename(pupil.id, name, self.now()))
        self._wake(pupil.id)

    def pupil_of(self, token: str) -> Pupil | None:
        """Whose browser holds the token; it is heard from now."""
        pupil = self.room.members.with_token(token)
        if pupil is not None:
            self.hear(pupil.id)
        return pupil

    def hear(self, pupil: int) -> None:
        """Note that a pupil's phone is there."""
        if pupil not in self._heard or self.now() - self._heard[pupil] > PRESENT:
            self._is_stale = True
        self._heard[pupil] = self.now()

    def revision_of(self, pupil: Pupil) -> int:
        """A number that grows with every change of what the pupil sees."""
        return self.room.revision + pupil.changes

    def message(self, pupil: Pupil) -> bytes:
        """The whole state for a pupil's phone, as JSON."""
        view = view_for_one(self.room, pupil, self.standing(), is_saving=pupil.id in self._saving)
        common = _packed(view_for_outsiders(self.room)) if pupil.is_kicked else self._common_now()
        return b'{"me":' + _packed(view) + b"," + common[1:]

    # The teacher.

    async def move(self, make: Callable[[int], Event]) -> None:
        """Do a teacher's move, made by one of the room's methods for a moment; tell all. Raises Refused."""
        await self._commit(make(self.now()))
        self.tell_all()

    async def go_on(self) -> None:
        """The next step of the lesson; who is here now is waited for. Raises Refused."""
        await self.move(lambda now: self.room.go_on(now, frozenset(self.here())))

    def here(self) -> set[int]:
        """The pupils that are heard from."""
        now = self.now()
        return {key for key, heard in self._heard.items() if now - heard <= PRESENT}

    # Streams.

    def open_stream(self, pupil: int = 0) -> Stream:
        """Be told of every change from here on."""
        stream = Stream(pupil)
        self._streams.setdefault(pupil, set()).add(stream)
        return stream

    def close_stream(self, stream: Stream) -> None:
        """No longer be told; who has no other stream isn't waited for much longer."""
        others = self._streams[stream.pupil]
        others.discard(stream)
        if stream.pupil in self._heard and not others:
            self._heard[stream.pupil] = min(self._heard[stream.pupil], self.now() - PRESENT + _BACK_SOON)

    def count_streams(self, pupil: int) -> int:
        """How many streams a pupil has open; each is one tab."""
        return len(self._streams.get(pupil, ()))

    def tell_all(self) -> None:
        """Send everybody the state."""
        self._show()
        self._wake_all()

    async def run(self) -> None:
        """Close questions when their time is up or all have answered, keep the clock, until `stop`."""
        ticks = 0
        while not self._closing:
            await asyncio.sleep(_TICK_SECONDS)
            ticks += 1
            self._close_if_over()
            if ticks % _HEARTBEAT_TICKS == 0:
                self._wake_all()
            if ticks % _CLOCK_TICKS == 0 and self.room.phase is Phase.QUESTION:
                self._committer.tick(self.now())
            if ticks % _CLOCK_TICKS == 0 or self._is_stale:
                self._show()

    def stop(self) -> None:
        """End the streams and the clock."""
        self._closing = True
        for streams in self._streams.values():
            for stream in streams:
                stream.is_gone = True
        self._wake_all()

    # Inside.

    def now(self) -> int:
        """The lesson's clock, in milliseconds."""
        return self._clock() + self._ahead

    def standing(self) -> Standing:
        """Where everybody stands now."""
        if self._standing[0] != self.room.revision:
            self._standing = (self.room.revision, find_standing(self.room))
        return self._standing[1]

    def _common_now(self) -> bytes:
        revision, made, message = self._common
        now = self.now()
        if revision != self.room.revision or now - made > _STALE:
            message = _packed(view_for_all(self.room, now))
            self._common = (self.room.revision, now, message)
        return message

    def _close_if_over(self) -> None:
        """Close the open question if it is time; the clock goes on while that is on its way to the disk."""
        now = self.now()
        if self.room.is_over(now) or self.room.is_answered_by(self.here()):
            self._closing_question = asyncio.ensure_future(self.move(self.room.close))

    async def _commit(self, event: Event) -> None:
        self._is_stale = True
        await self._committer.commit((event,), self.now())

    def _wake(self, pupil: int) -> None:
        for stream in self._streams.get(pupil, ()):
            stream.wake.set()

    def _wake_all(self) -> None:
        for streams in self._streams.values():
            for stream in streams:
                stream.wake.set()

    def _make_stage(self) -> Stage:
        trouble = self._committer.trouble
        return make_stage(
            self.room, self.now(), self.standing(), self.here(), str(trouble) if trouble is not None else ""
        )

    def _show(self) -> None:
        self._is_stale = False
        self.stage = self._make_stage()
        self._wake(0)
        self.on_change(self.stage)


def _packed(view: dict[str, Any]) -> bytes:
    """A view as JSON without blanks."""
    return json.dumps(view, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
