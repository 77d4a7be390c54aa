"""The library's own dictionary, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

WORDS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.words",
        QT_TRANSLATE_NOOP("Actions", "&Dictionary of the Library…"),
        QT_TRANSLATE_NOOP("Actions", "Words that are kept whole in suggestions and selections"),
        ("Ctrl+Shift+W",),
    ),
    ActionSpec(
        "annotation.keepWord",
        QT_TRANSLATE_NOOP("Actions", "Keep as One &Word"),
        QT_TRANSLATE_NOOP("Actions", "Add the selected words to the dictionary of the library"),
        ("Ctrl+Shift+D",),
    ),
)
