"""Steps of `briefing extract` one after another or side by side in processes, in the order of the inputs."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from threading import Condition, Lock, Semaphore, Thread
from typing import TYPE_CHECKING

from tui.cli_work import Extractor, Input, Make, NoModel, Output, Plan, step

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

AHEAD = 4
"""Inputs read ahead for each process: enough to keep it busy, few enough to hold in memory."""


class Died(Exception):
    """A process ended before its work was done; its str says so."""


def run(inputs: Iterable[Input], plan: Plan, make: Make, jobs: int = 1) -> Generator[Output, None, None]:
    """One output for each input, in order, each as soon as it and all before it are done.

    Raises `NoModel` and `Died`. Closing the iterator ends the processes."""
    return _serial(inputs, plan, make) if jobs == 1 else _parallel(inputs, plan, make, jobs)


def _serial(inputs: Iterable[Input], plan: Plan, make: Make) -> Generator[Output, None, None]:
    extractor = make(plan)
    for given in inputs:
        yield step(extractor, plan, given)


def _parallel(inputs: Iterable[Input], plan: Plan, make: Make, jobs: int) -> Generator[Output, None, None]:
    processes = [_started(plan, make) for _ in range(jobs)]
    shelf = _Shelf(inputs, AHEAD * jobs)
    # One thread for each process, begun after the last fork: it hands over an input and waits for the output.
    for _, connection in processes:
        Thread(target=_tend, args=(connection, shelf), daemon=True).start()
    done = False
    try:
        yield from shelf.outputs()
        done = True
    finally:
        # A forked process holds the ends of those before it too: all are closed before any is waited for.
        for process, connection in processes:
            if done:
                connection.close()
            else:
                process.kill()
        for process, _ in processes:
            process.join()


class _Shelf:
    """Inputs that are taken from one side, outputs that are given out in the same order on the other."""

    def __init__(self, inputs: Iterable[Input], room: int) -> None:
        self._inputs = enumerate(inputs)
        self._reading = Lock()
        self._room = Semaphore(room)
        self._changed = Condition()
        self._ready: dict[int, Output | BaseException] = {}
        self._total: int | None = None
        self._read = 0

    def take(self) -> tuple[int, Input] | None:
        """The next input and its number; waits for it, and for room; None after the last one."""
        self._room.acquire()
        with self._reading:
            if self._total is None:
                try:
                    for found in self._inputs:
                        self._read += 1
                        return found
                except BaseException as error:
                    self.put(self._read, error)
                    self._read += 1
                with self._changed:
                    self._total = self._read
                    self._changed.notify_all()
        self._room.release()
        return None

    def put(self, number: int, output: Output | BaseException) -> None:
        """An output, or what went wrong instead."""
        with self._changed:
            self._ready[number] = output
            self._changed.notify_all()

    def outputs(self) -> Generator[Output, None, None]:
        """Every output in order, each as soon as it is there; raises what went wrong in its place."""
        number = 0
        while True:
            with self._changed:
                while number not in self._ready and number != self._total:
                    self._changed.wait()
                if number not in self._ready:
                    return
                output = self._ready.pop(number)
            self._room.release()
            if isinstance(output, BaseException):
                raise output
            yield output
            number += 1


def _tend(connection: Connection, shelf: _Shelf) -> None:
    """Keep one process at work until there is nothing more to do, or the process is gone."""
    while taken := shelf.take():
        number, given = taken
        try:
            connection.send(given)
            output = connection.recv()
        except (EOFError, OSError):
            shelf.put(number, Died("a process ended before its work was done; fewer --jobs need less memory"))
            return
        shelf.put(number, output)


def _started(plan: Plan, make: Make) -> tuple[BaseProcess, Connection]:
    import multiprocessing

    # fork is quick and safe here: nothing has started a thread yet. Elsewhere it is not.
    multiprocessing.set_start_method("fork" if sys.platform == "linux" else "spawn", force=True)
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs, ours, plan, make), daemon=True)
    with _uninterrupted():
        process.start()
    theirs.close()  # so that the end of the process is the end of what can be read from it
    return process, ours


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """An interruption waits here meanwhile, and for ever in a process begun: it is for the first to see."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, other: Connection, plan: Plan, make: Make) -> None:
    """The life of one process: an input in, an output back, until nobody asks any more."""
    other.close()  # a copy of the end that asks: with it open here, there would always be somebody
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be held back at the start
    extractor: Extractor | None = None
    while True:
        try:
            given = connection.recv()
        except (EOFError, OSError):
            return
        try:
            extractor = extractor or make(plan)
            answer: Output | NoModel = step(extractor, plan, given)
        except NoModel as error:
            answer = error
        try:
            connection.send(answer)
        except OSError:
            return
