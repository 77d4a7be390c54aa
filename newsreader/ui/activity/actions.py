"""Looking back, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

LOOKING_BACK: tuple[ActionSpec, ...] = (
    ActionSpec(
        "edit.activity",
        QT_TRANSLATE_NOOP("Actions", "&Activity…"),
        QT_TRANSLATE_NOOP("Actions", "What was done in this library, by whom and when"),
        ("Ctrl+Shift+Y",),
    ),
    ActionSpec(
        "edit.trash",
        QT_TRANSLATE_NOOP("Actions", "&Trash…"),
        QT_TRANSLATE_NOOP("Actions", "What was deleted, to be restored"),
        ("Ctrl+Shift+Backspace",),
    ),
)
