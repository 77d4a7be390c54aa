"""Correcting an article, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

CORRECTING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "article.edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit Text"),
        QT_TRANSLATE_NOOP("Actions", "Correct the text in place; annotations stay on their words"),
        ("F2",),
        checkable=True,
        enabled=False,
    ),
    ActionSpec(
        "article.takeBack",
        QT_TRANSLATE_NOOP("Actions", "&Take Back This Correction"),
        QT_TRANSLATE_NOOP("Actions", "Let the words at the caret be as they were recognised"),
        ("Ctrl+Shift+F2",),
        enabled=False,
    ),
    ActionSpec(
        "article.history",
        QT_TRANSLATE_NOOP("Actions", "&History of the Text…"),
        QT_TRANSLATE_NOOP("Actions", "Who changed what when, and the text as it was earlier"),
        ("Shift+F2",),
        enabled=False,
    ),
)
"""In the order of their menu; all of them need an article."""

CORRECTIONS = ActionSpec(
    "view.corrections",
    QT_TRANSLATE_NOOP("Actions", "C&orrections"),
    QT_TRANSLATE_NOOP("Actions", "Mark what was corrected in the article"),
    ("Ctrl+F2",),
    checkable=True,
)

DOUBTFUL: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.confirm",
        QT_TRANSLATE_NOOP("Actions", "Con&firm Place"),
        QT_TRANSLATE_NOOP("Actions", "The annotation stands on the right words"),
        ("Ctrl+Shift+C",),
        enabled=False,
    ),
    ActionSpec(
        "annotation.attach",
        QT_TRANSLATE_NOOP("Actions", "&Attach to Selection"),
        QT_TRANSLATE_NOOP("Actions", "Put the annotation on the words that are selected"),
        ("Ctrl+Shift+A",),
        enabled=False,
    ),
    ActionSpec(
        "annotation.keep",
        QT_TRANSLATE_NOOP("Actions", "&Keep as a Note on the Article"),
        QT_TRANSLATE_NOOP("Actions", "Make a note of the annotation, with the words that it had"),
        ("Ctrl+Shift+K",),
        enabled=False,
    ),
)
"""What is done with annotations whose words were changed or are gone."""
