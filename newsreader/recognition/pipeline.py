"""Recognition from raw text to a newspaper issue."""

from newsreader.core.known import KnownStructure
from newsreader.core.recognised import RecognisedIssue

VERSION = "3"
"""Changes when the same text would be recognised differently."""


def recognise(text: str, known: KnownStructure | None = None) -> RecognisedIssue:
    """Recognise the issue in `text`; never fails, whatever the text is.

    What the source's format says of the structure is `known` and not questioned.
    """
    # Compiling the steps' patterns takes 80 ms, which the start of the window cannot spare.
    from newsreader.recognition import blocks, lines  # noqa: PLC0415
    from newsreader.recognition.known import overlaid, recognise_known  # noqa: PLC0415
    from newsreader.recognition.steps import STEPS  # noqa: PLC0415

    if known is not None and known.articles:
        return recognise_known(text, known)
    sheet = lines.read(text)
    for step in STEPS:
        step(sheet)
        # Fields of the masthead that are known count from the first step on.
        sheet.masthead = overlaid(sheet.masthead, known.masthead) if known else sheet.masthead
    return blocks.build(sheet)
