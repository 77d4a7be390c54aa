"""The way to all annotations, as a row of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

BROWSING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.browse",
        QT_TRANSLATE_NOOP("Actions", "All Annotat&ions"),
        QT_TRANSLATE_NOOP("Actions", "List the annotations of the whole library, or go back"),
        ("Ctrl+B",),
    ),
)
