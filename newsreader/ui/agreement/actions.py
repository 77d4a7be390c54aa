"""Comparing people, as a row of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

COMPARING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "annotation.agreement",
        QT_TRANSLATE_NOOP("Actions", "&Compare Two People…"),
        QT_TRANSLATE_NOOP("Actions", "How far two people agree, and where they do not"),
    ),
)
