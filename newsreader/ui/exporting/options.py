"""What is said with annotations, or left out."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from newsreader.core.query import Omission


class OptionsRow(QWidget):
    """A box for each thing that can be left out; all are ticked at first."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = False
        self.boxes = {
            Omission.NAMES: QCheckBox(self.tr("Names of those who &annotated"), self),
            Omission.NOTES: QCheckBox(self.tr("&Notes and answers"), self),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        layout.addStretch(1)

    @property
    def without(self) -> frozenset[Omission]:
        """What is to be left out."""
        left = (part for part, box in self.boxes.items() if not box.isChecked())
        return frozenset() if self._whole else frozenset(left)

    def leave_out(self, parts: Iterable[str]) -> None:
        """Leave these out, and nothing else."""
        left = [*parts]
        for part, box in self.boxes.items():
            box.setChecked(part not in left)

    def restrict(self, whole: bool) -> None:
        """Leave nothing out of what is only there `whole`; what was chosen stays for the rest."""
        self._whole = whole
        self.setEnabled(not whole)
