"""Kills the program at any moment and looks at what it left.

`python -m tests.support.kill_harness`; not inside pytest: only a process of one thread may fork.
"""

import argparse
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from newsreader.core.errors import NewsreaderError
from newsreader.services import correcting, maintaining
from newsreader.services.library import Library
from tests.support.kill_plan import Action, State, observed, perform, plan
from tests.support.library import NAME, make_library

BUGS = ("", "early", "halves")
"""Bugs to plant: acknowledge before the commit, one action in two transactions."""

_ACTIONS = 60
_WARM = 8
"""Most actions that are waited for, so that a slow machine is not always killed at its first."""

_LATEST = 0.025
"""Seconds after that in which the program is killed."""

# What is imported at first use is imported before, or the kills would hit imports.
_LOADED = (correcting, maintaining)


def main() -> None:
    """Run the trials and print how they ended, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bug", choices=BUGS, default="")
    options = parser.parse_args()
    report: Counter[str] = Counter(kills=0, acknowledged=0, whole=0, lost=0, damaged=0)
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder, "template")
        template.mkdir()
        make_library(template).close()
        for number in range(options.kills):
            path = Path(shutil.copy(template / NAME, folder))
            report.update(trial(path, Random(f"{options.seed} {number}"), options.bug))
    sys.stdout.write(json.dumps(report))


def trial(path: Path, random: Random, bug: str) -> Counter[str]:
    """Let a program work on the library, kill it, and compare what is left with the model."""
    actions, states = plan(random.randrange(2**32), _ACTIONS)
    warm, seconds = random.randint(0, _WARM), random.uniform(0, _LATEST)
    acknowledged = _run_and_kill(path, actions, (warm, seconds), bug)
    result = _judge(path, states[acknowledged : acknowledged + 2])
    return Counter({"kills": 1, "acknowledged": acknowledged, result: 1})


def _run_and_kill(path: Path, actions: list[Action], moment: tuple[int, float], bug: str) -> int:
    """Kill it so many actions and seconds after it opened; return how many it acknowledged."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        _work(path, actions, theirs, bug)
    os.close(theirs)
    warm, seconds = moment
    # The first byte says that the library is open.
    for _ in range(warm + 1):
        os.read(ours, 1)
    select.select([], [], [], seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    acknowledged = warm
    while received := os.read(ours, 4096):
        acknowledged += len(received)
    os.close(ours)
    return acknowledged


def _work(path: Path, actions: list[Action], pipe: int, bug: str) -> None:
    """Act, one byte an action into the pipe, until killed."""
    library = Library.open(path)
    os.write(pipe, b"o")
    for action in actions:
        if bug == "early":
            os.write(pipe, b"a")
        perform(library, action, halves=bug == "halves")
        if bug != "early":
            os.write(pipe, b"a")
    time.sleep(3600)


def _judge(path: Path, possible: list[State]) -> str:
    """Say whether the library is as after what was acknowledged, or one action further."""
    try:
        with Library.open(path) as library:
            if not library.maintaining.check().ok:
                return "damaged"
            return "whole" if observed(library) in possible else "lost"
    except NewsreaderError:
        return "damaged"


if __name__ == "__main__":
    main()
