"""Recognition from raw text to a newspaper issue."""

from newsreader.core.known import KnownStructure
from newsreader.core.progress import Checkpoint, go_on
from newsreader.core.recognised import RecognisedIssue

VERSION = "3"
"""Changes when the same text would be recognised differently."""


_LONG = 100_000
"""Code points of a text for which nobody has to wait long enough to be told of progress."""


def recognise(
    text: str, known: KnownStructure | None = None, checkpoint: Checkpoint = go_on
) -> RecognisedIssue:
    """Recognise the issue in `text`; never fails, whatever the text is.

    What the source's format says of the structure is `known` and not questioned. The checkpoint is
    told of progress in a long text, and may stop the work by raising Cancelled.
    """
    # Compiling the steps' patterns takes 80 ms, which the start of the window cannot spare.
    from newsreader.recognition import blocks, lines  # noqa: PLC0415
    from newsreader.recognition.known import overlaid, recognise_known  # noqa: PLC0415
    from newsreader.recognition.pace import Pace  # noqa: PLC0415
    from newsreader.recognition.steps import STEPS  # noqa: PLC0415

    pace = Pace(checkpoint, len(STEPS) + 1) if len(text) > _LONG else Pace()
    if known is not None and known.articles:
        return recognise_known(text, known, pace)
    sheet = lines.read(text, pace)
    for step in STEPS:
        pace.step()
        step(sheet)
        # Fields of the masthead that are known count from the first step on.
        sheet.masthead = overlaid(sheet.masthead, known.masthead) if known else sheet.masthead
    return blocks.build(sheet)
