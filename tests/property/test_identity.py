"""Law of annotations under people's hands: they stay on their own characters, or say so."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.identity import VERDICTS, Walk

EXAMPLES = int(os.environ.get("NEWSREADER_WALKS", "4"))
"""How many walks of 80 steps are taken; `tests.benchmarks.edits` takes longer ones."""


@given(st.integers(0, 2**32))
@settings(max_examples=EXAMPLES)
def test_whatever_is_done_no_annotation_strays_and_none_is_lost(seed: int) -> None:
    with TemporaryDirectory() as folder:
        walk = Walk(Path(folder), seed)
        for _ in range(80):
            walk.step()
            walk.judge()
        found = {key.split()[1] for key in walk.counts}
        assert found <= {*VERDICTS[:2]}, walk.counts
        assert walk.library.maintaining.check().ok
        walk.close()
