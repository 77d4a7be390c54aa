"""Killed at any moment, the program loses nothing that it has acknowledged."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.services.library import Library
from tests.support.kill_plan import observed, perform, plan
from tests.support.library import make_library

KILLS = int(os.environ.get("NEWSREADER_KILLS", "200"))
ROOT = Path(__file__).resolve().parents[2]


def run(kills: int, bug: str = "") -> dict[str, int]:
    """Run the harness in a process of its own and return its report."""
    command = [
        sys.executable,
        "-m",
        "tests.support.kill_harness",
        f"--kills={kills}",
        f"--bug={bug}",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.kill
def test_no_acknowledged_action_is_lost() -> None:
    report = run(KILLS)
    assert report["whole"] == report["kills"] == KILLS, report
    assert report["acknowledged"] >= KILLS


@pytest.mark.kill
@pytest.mark.parametrize("bug", ["early", "halves"])
def test_the_harness_catches_planted_bugs(bug: str) -> None:
    report = run(40, bug)
    assert report["lost"] >= 2, report


def test_the_model_is_what_happens_without_kills(tmp_path: Path) -> None:
    actions, states = plan(seed=5, actions=60)
    with make_library(tmp_path) as library:
        for action, after in zip(actions, states[1:], strict=True):
            perform(library, action)
            assert observed(library) == after
    with Library.open(library.path) as library:
        assert observed(library) == states[-1]
