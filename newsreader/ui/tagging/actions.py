"""Topics of many articles, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

MANY = "annotation.topicsOfMany"

ARTICLES: tuple[ActionSpec, ...] = (
    ActionSpec(
        MANY,
        QT_TRANSLATE_NOOP("Actions", "Topics of Se&veral Articles…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Put topics on the articles chosen in the list, or on all that were found"
        ),
        ("Ctrl+M",),
    ),
)
