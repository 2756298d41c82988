"""Claims judged by several processes: in order, as they come, with few of them on the way at any time."""

import multiprocessing
import signal
import sys
import traceback
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from factcli.cli.claims import Claims, Line
from factcli.cli.verify_report import ClaimJudge, Outcome
from factcli.errors import FactcliError, MachineError
from factcli.messages import _, current_language, set_language

MOST_IN_HAND = 32
"""So many lines are given to a process at a time."""
MAY_FORK = sys.platform == "linux"
"""Whether a process may begin as a copy of this one, which is fast; elsewhere the judge is sent to a new one."""


class Worker:
    """A process that judges; it is given lines only when it has answered for those before.

    So neither side ever waits for the other to make room, and a process has at most `MOST_IN_HAND` lines.
    """

    def __init__(self, judge: ClaimJudge, others: "list[Worker]") -> None:
        context = multiprocessing.get_context("fork") if MAY_FORK else multiprocessing.get_context("spawn")
        lines, self._lines = context.Pipe(duplex=False)
        self._outcomes, outcomes = context.Pipe(duplex=False)
        inherited = [*others, self] if MAY_FORK else []
        ends = tuple(end for worker in inherited for end in (worker._lines, worker._outcomes))
        self._process: BaseProcess = context.Process(
            target=_serve, args=(judge, current_language(), lines, outcomes, ends), daemon=True
        )
        with _no_interrupts():
            self._process.start()
        lines.close()
        outcomes.close()

    def give(self, lines: list[Line]) -> None:
        """Hand over lines; raises MachineError when the process has gone."""
        try:
            self._lines.send(lines)
        except OSError:
            raise _gone() from None

    def take(self) -> list[Outcome]:
        """Wait for the outcomes of what was given; raises what judging raised, or MachineError."""
        try:
            answer: list[Outcome] | Exception = self._outcomes.recv()
        except (EOFError, OSError):
            raise _gone() from None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.terminate()
        self._process.join()
        self._process.close()
        self._lines.close()
        self._outcomes.close()


def judge_in_processes(judge: ClaimJudge, claims: Claims, count: int) -> Generator[Outcome, None, None]:
    """The outcomes of claims in their order, judged by up to `count` processes, which end with it.

    A claim that has come is judged and handed on without waiting for the next.
    """
    workers: list[Worker] = []
    idle: deque[Worker] = deque()
    busy: deque[Worker] = deque()
    done: list[Outcome] = []
    failure: FactcliError | None = None
    try:
        while True:
            while len(busy) < count and failure is None:
                lines, failure = _take_lines(claims, may_wait=not busy and not done)
                if not lines:
                    break
                if not idle:
                    workers.append(Worker(judge, workers))
                    idle.append(workers[-1])
                worker = idle.popleft()
                worker.give(lines)
                busy.append(worker)
            if not busy and not done:
                if failure is not None:  # said when everything before it has been
                    raise failure
                return
            yield from done
            done = []
            if busy:
                worker = busy.popleft()
                done = worker.take()
                idle.append(worker)
    finally:
        for worker in workers:
            worker.end()


def _take_lines(claims: Claims, *, may_wait: bool) -> tuple[list[Line], FactcliError | None]:
    """The next lines that are there, and why there are no more; with `may_wait`, none only at the end."""
    lines: list[Line] = []
    try:
        while len(lines) < MOST_IN_HAND and ((may_wait and not lines) or claims.is_ready()):
            line = next(claims, None)
            if line is None:
                break
            lines.append(line)
    except FactcliError as error:
        return lines, error
    return lines, None


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Hold Ctrl-C back, so that a process that is starting doesn't meet it before it is told to pass it over."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(
    judge: ClaimJudge,
    language: str,
    lines: Connection,
    outcomes: Connection,
    inherited: tuple[Connection, ...],
) -> None:
    """The work of a process: judge what it is given until there is nobody left to give it.

    It closes the ends that belong to the process that started it: the last open one tells that that is gone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who started us
    for end in inherited:
        end.close()
    set_language(language)
    with suppress(EOFError, OSError):
        while True:
            given: list[Line] = lines.recv()
            outcomes.send(_judge_lines(judge, given))


def _judge_lines(judge: ClaimJudge, lines: list[Line]) -> list[Outcome] | Exception:
    try:
        return [judge.judge(line) for line in lines]
    except Exception as error:
        error.add_note(traceback.format_exc())  # what --debug shows; the traceback itself stays here
        return error


def _gone() -> MachineError:
    return MachineError(
        _("A process that judged claims has ended before its work was done."),
        _("Run it again with fewer --jobs; the machine's memory may not be enough."),
    )
