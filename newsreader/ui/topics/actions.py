"""Topics of articles, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

TOPICS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.topics",
        QT_TRANSLATE_NOOP("Actions", "T&opics of the Article"),
        QT_TRANSLATE_NOOP("Actions", "Say what the whole article is about"),
        ("Ctrl+G",),
        enabled=False,
    ),
    ActionSpec(
        "annotation.suggestTopics",
        QT_TRANSLATE_NOOP("Actions", "S&uggest Topics"),
        QT_TRANSLATE_NOOP("Actions", "Suggest topics from the words of the article"),
        ("Ctrl+Shift+G",),
        enabled=False,
    ),
)
