"""What can be done with the article shown, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

SHOWN: tuple[ActionSpec, ...] = (
    ActionSpec(
        "article.cite",
        QT_TRANSLATE_NOOP("Actions", "Copy &Citation"),
        QT_TRANSLATE_NOOP("Actions", "Copy this article as an entry of a list of references"),
        ("Ctrl+Shift+R",),
        enabled=False,
    ),
)
