"""What was typed in an article outlives the program, but for the last two seconds."""

import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.library import NAME, make_library
from tests.support.typist import EVERY

ROOT = Path(__file__).resolve().parents[2]
TYPED = 60


def test_a_crash_costs_less_than_two_seconds_of_typing(tmp_path: Path) -> None:
    make_library(tmp_path).close()
    command = [sys.executable, "-m", "tests.support.typist", str(tmp_path / NAME)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment) as typist:
        assert typist.stdout is not None
        last = [int(line) for line in islice(typist.stdout, TYPED)][-1]
        typist.kill()
    with Library.open(tmp_path / NAME) as library:
        kept = library.reading.article(BRIDGE_ID).text.count("桥")
        assert last - kept <= 2_000 / EVERY
        assert kept > last - TYPED
        assert library.maintaining.check().ok
