"""The committer: events on their way to disk in a thread of its own, many in one commit, each told when it is there."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcli.classroom.event import Event
from factcli.classroom.log import ClassLog

_RETRY_SECONDS = 0.5
_MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class _Order:
    events: Sequence[Event]
    clock: int
    done: "asyncio.Future[None] | None"


class Committer:
    """Writes the events of one lesson in the order in which they are handed over.

    What comes while a commit is under way goes into the next one. While the disk refuses, it is tried again and
    again, `trouble` says so, and nobody is told that anything is saved.
    """

    def __init__(self, open_log: Callable[[], ClassLog], lesson: int, written: int) -> None:
        self._open_log, self._lesson, self._written = open_log, lesson, written
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="committer", daemon=True)
        self._gives_up = threading.Event()
        self.trouble: Exception | None = None
        self._thread.start()

    async def commit(self, events: Sequence[Event], clock: int) -> None:
        """Write events; returns when they are on disk, fully synchronised."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._orders.put(_Order(events, clock, done))
        await done

    def tick(self, clock: int) -> None:
        """Write how late it is by the lesson's clock; nobody waits for that."""
        self._orders.put(_Order((), clock, None))

    def close(self) -> bool:
        """Write what is left and end; whether all of it could be written."""
        self._orders.put(None)
        self._gives_up.set()
        self._thread.join()
        return self.trouble is None

    def _run(self) -> None:
        log: ClassLog | None = None
        is_ending = False
        while not is_ending:
            orders = self._take()
            is_ending = None in orders
            batch = [order for order in orders if order is not None]
            while batch:
                try:
                    log = log or self._open_log()
                    events = [event for order in batch for event in order.events]
                    log.append(self._lesson, self._written, events, batch[-1].clock)
                except (sqlite3.Error, OSError, ValueError) as error:
                    self.trouble = error
                    if self._gives_up.wait(_RETRY_SECONDS):
                        break
                    continue
                self.trouble = None
                self._written += len(events)
                _tell(batch)
                break
        if log is not None:
            log.close()

    def _take(self) -> "list[_Order | None]":
        """What has been handed over since the last commit; waits for the first."""
        orders = [self._orders.get()]
        while len(orders) < _MOST_AT_ONCE:
            try:
                orders.append(self._orders.get_nowait())
            except queue.Empty:
                break
        return orders


def _tell(batch: Sequence[_Order]) -> None:
    waiting = [order.done for order in batch if order.done is not None]
    if not waiting:
        return

    def resolve() -> None:
        for done in waiting:
            if not done.done():
                done.set_result(None)

    loop = waiting[0].get_loop()
    if not loop.is_closed():
        loop.call_soon_threadsafe(resolve)
