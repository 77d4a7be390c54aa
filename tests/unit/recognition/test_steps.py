import inspect
import subprocess
import sys

from newsreader.recognition.sheet import Sheet
from newsreader.recognition.steps import STEPS


def test_every_step_says_what_it_does() -> None:
    assert all(inspect.getdoc(step) for step in STEPS)


def test_an_empty_sheet_goes_through_every_step() -> None:
    sheet = Sheet("", [])
    for step in STEPS:
        step(sheet)
    assert (sheet.drafts, sheet.findings) == ([], [])


def test_the_steps_are_not_loaded_before_there_is_something_to_recognise() -> None:
    load = "import sys, newsreader.recognition.pipeline as pipeline"
    ask = "print('newsreader.recognition.steps' in sys.modules)"
    code = f"{load}; {ask}; pipeline.recognise(''); {ask}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
