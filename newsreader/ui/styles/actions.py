"""Highlighting in styles that people make, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of. The rows of OWN are hidden
until a style of that number is made, whose name they get.
"""

from newsreader.core.style import OWN_STYLES
from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

MANAGE = "annotation.styles"
FIRST = 5
"""The digit of the first one."""

OWN_KEYS = tuple(f"annotation.own{number}" for number in range(OWN_STYLES))

OWN: tuple[ActionSpec, ...] = tuple(
    ActionSpec(
        key,
        QT_TRANSLATE_NOOP("Actions", "Highlight in a Style of Your Own"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected text in a style that was made"),
        (f"Ctrl+{FIRST + number}",),
        f"highlight-{FIRST + number}",
        enabled=False,
        hidden=True,
    )
    for number, key in enumerate(OWN_KEYS)
)

STYLING: tuple[ActionSpec, ...] = (
    ActionSpec(
        MANAGE,
        QT_TRANSLATE_NOOP("Actions", "St&yles…"),
        QT_TRANSLATE_NOOP("Actions", "Make styles of highlights, and change them"),
    ),
)
