"""Tags and topics, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

TAGGING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.tags",
        QT_TRANSLATE_NOOP("Actions", "All Tag&s…"),
        QT_TRANSLATE_NOOP("Actions", "Name, order, merge and delete the tags of the library"),
        ("Ctrl+Shift+L",),
    ),
)
