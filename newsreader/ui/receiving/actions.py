"""Import of annotations, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.translation import QT_TRANSLATE_NOOP

RECEIVE = "file.importAnnotations"

RECEIVING: tuple[ActionSpec, ...] = (
    ActionSpec(
        RECEIVE,
        QT_TRANSLATE_NOOP("Actions", "Import A&nnotations…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Take in annotations from other programs: JSON-LD, .qdpx or CSV files"
        ),
    ),
)
