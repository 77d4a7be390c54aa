"""People, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

SIGN = "annotation.sign"

PEOPLE: tuple[ActionSpec, ...] = (
    ActionSpec(
        SIGN,
        QT_TRANSLATE_NOOP("Actions", "Your Na&me…"),
        QT_TRANSLATE_NOOP("Actions", "Say by what name your annotations are signed"),
    ),
)
