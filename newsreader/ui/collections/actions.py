"""Collections, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

SHOW, ADD = "annotation.collections", "annotation.addToCollection"

COLLECTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        SHOW,
        QT_TRANSLATE_NOOP("Actions", "C&ollections…"),
        QT_TRANSLATE_NOOP("Actions", "Make, fill, describe, compare and export collections"),
        ("Ctrl+Shift+I",),
    ),
    ActionSpec(
        ADD,
        QT_TRANSLATE_NOOP("Actions", "Add to Co&llection…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Put the article shown, or what is selected in a list, into a collection"
        ),
        ("Ctrl+I",),
    ),
)
