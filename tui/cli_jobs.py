"""Steps of `briefing extract` one after another or side by side in processes, in the order of the inputs."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator, Iterable

from tui.cli_work import Extractor, Input, Make, NoModel, Output, Plan, step


class Died(Exception):
    """A process ended before its work was done; its str says so."""


AHEAD = 4
"""Inputs read ahead for each process: enough to keep it busy, few enough to hold in memory."""


def run(inputs: Iterable[Input], plan: Plan, make: Make, jobs: int = 1) -> Generator[Output, None, None]:
    """One output for each input, in order, each as soon as it and all before it are done.

    Raises `NoModel` and `Died`. Closing the iterator ends the processes."""
    return _serial(inputs, plan, make) if jobs == 1 else _parallel(inputs, plan, make, jobs)


def _serial(inputs: Iterable[Input], plan: Plan, make: Make) -> Generator[Output, None, None]:
    extractor = make(plan)
    for given in inputs:
        yield step(extractor, plan, given)


def _parallel(inputs: Iterable[Input], plan: Plan, make: Make, jobs: int) -> Generator[Output, None, None]:
    import multiprocessing
    import queue
    import threading
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # fork is quick and safe here: nothing has started a thread yet. Elsewhere it is not.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    pool = ProcessPoolExecutor(jobs, context, _begin, (plan, make))
    waiting: queue.Queue[Future[Output] | BaseException | None] = queue.Queue(AHEAD * jobs)

    def feed() -> None:
        # A thread of its own, so that an output is written while the next input has yet to come.
        try:
            for given in inputs:
                waiting.put(pool.submit(_step, given))
            waiting.put(None)
        except BaseException as error:
            waiting.put(error)

    done = False
    try:
        pool.submit(int).result()  # all processes are forked before the thread is started
        threading.Thread(target=feed, daemon=True).start()
        while (future := waiting.get()) is not None:
            if isinstance(future, BaseException):
                raise future
            yield future.result()
        done = True
    except BrokenProcessPool as error:
        raise Died("a process ended before its work was done; fewer --jobs need less memory") from error
    finally:
        if not done:
            for child in multiprocessing.active_children():
                child.terminate()
        # Waits for ended processes only; not to wait would race with the interpreter's own end.
        pool.shutdown(wait=True, cancel_futures=True)


_worker: tuple[Extractor | NoModel, Plan] | None = None


def _begin(plan: Plan, make: Make) -> None:
    """Set up one process; an interruption is for the first process to see."""
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _worker = make(plan), plan
    except NoModel as error:
        _worker = error, plan


def _step(given: Input) -> Output:
    assert _worker is not None
    extractor, plan = _worker
    if isinstance(extractor, NoModel):
        raise extractor
    return step(extractor, plan, given)
