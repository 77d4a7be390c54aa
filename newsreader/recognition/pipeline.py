"""Recognition from raw text to a newspaper issue."""

from newsreader.core.issue import RecognisedIssue

VERSION = "1"
"""Changes when the same text would be recognised differently."""


def recognise(text: str) -> RecognisedIssue:
    """Recognise the issue in `text`; never fails, whatever the text is."""
    # Compiling the steps' patterns takes 80 ms, which the start of the window cannot spare.
    from newsreader.recognition import blocks, lines  # noqa: PLC0415
    from newsreader.recognition.steps import STEPS  # noqa: PLC0415

    sheet = lines.read(text)
    for step in STEPS:
        step(sheet)
    return blocks.build(sheet)
