"""What is done with other libraries, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

MERGE, DECIDE, RETURN = "file.merge", "file.contradictions", "file.goBack"

MERGING: tuple[ActionSpec, ...] = (
    ActionSpec(
        MERGE,
        QT_TRANSLATE_NOOP("Actions", "&Bring In Another Library…"),
        QT_TRANSLATE_NOOP(
            "Actions", "See first, then bring in, what others made: a library or exchange bundle"
        ),
    ),
    ActionSpec(
        DECIDE,
        QT_TRANSLATE_NOOP("Actions", "&Contradictions…"),
        QT_TRANSLATE_NOOP(
            "Actions", "What people set otherwise than each other: choose what holds"
        ),
    ),
    ActionSpec(
        RETURN,
        QT_TRANSLATE_NOOP("Actions", "&Go Back to a Kept Copy…"),
        QT_TRANSLATE_NOOP("Actions", "Make the library what it was before another was brought in"),
    ),
)
