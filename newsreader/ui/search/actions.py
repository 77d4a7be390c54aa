"""What can be done with what was found, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

FOUND: tuple[ActionSpec, ...] = (
    ActionSpec(
        "edit.findNextArticle",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt Article Found"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next article found"),
        ("Ctrl+F3",),
        enabled=False,
    ),
    ActionSpec(
        "edit.findPreviousArticle",
        QT_TRANSLATE_NOOP("Actions", "Pre&vious Article Found"),
        QT_TRANSLATE_NOOP("Actions", "Go to the previous article found"),
        ("Ctrl+Shift+F3",),
        enabled=False,
    ),
    ActionSpec(
        "search.concordance",
        QT_TRANSLATE_NOOP("Actions", "&Words in Their Surroundings"),
        QT_TRANSLATE_NOOP("Actions", "List every place found, with what stands left and right"),
        ("Ctrl+K",),
        enabled=False,
    ),
    ActionSpec(
        "search.highlight",
        QT_TRANSLATE_NOOP("Actions", "&Highlight Places Found…"),
        QT_TRANSLATE_NOOP("Actions", "Highlight all places found, or those of chosen articles"),
        ("Ctrl+Shift+H",),
        enabled=False,
    ),
    ActionSpec(
        "search.tag",
        QT_TRANSLATE_NOOP("Actions", "&Tag Places Found…"),
        QT_TRANSLATE_NOOP("Actions", "Tag all places found, or those of chosen articles"),
        ("Ctrl+Shift+T",),
        enabled=False,
    ),
)
"""In the order of their menus; all of them need results."""
