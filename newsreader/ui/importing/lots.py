"""What is dropped on the window at once, issues first: what else there is may be about them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsreader.ui.importing.controller import ImportController
from newsreader.ui.long_work import Surroundings
from newsreader.ui.notices import Notice

if TYPE_CHECKING:
    from newsreader.services.holding import Holding
    from newsreader.ui.merging.controller import MergeController
    from newsreader.ui.windows import Windows


class Lots(QObject):
    """Opens the window for what was dropped and, where that holds several kinds, one after another.

    Libraries come in one by one, once all issues are in; files of annotations last, together.
    """

    def __init__(
        self, around: Surroundings, importing: ImportController, windows: "Windows"
    ) -> None:
        super().__init__(around.window)
        self._around = around
        self._importing = importing
        self._windows = windows
        self._libraries: list[Path] = []
        self._annotations: list[Path] = []
        importing.settled.connect(self._go_on)
        around.bus.closing.connect(self._forget)

    @cached_property
    def _merging(self) -> "MergeController":
        made = self._windows.merging
        made.settled.connect(self._go_on)
        return made

    def take(self, paths: Sequence[Path]) -> None:
        """Find out what some files hold, and begin."""
        from newsreader.services.holding import held_by  # noqa: PLC0415 - seldom needed

        self._around.tasks.read(lambda _library: held_by(paths), self._begin)

    def _begin(self, held: "Mapping[Holding, Sequence[Path]]") -> None:
        from newsreader.services.holding import Holding  # noqa: PLC0415

        issues, libraries = held[Holding.ISSUES], held[Holding.LIBRARY]
        annotations = held[Holding.ANNOTATIONS]
        if bool(issues) + len(libraries) + bool(annotations) > 1:
            self._tell(len(issues), len(libraries), len(annotations))
        self._libraries += libraries
        self._annotations += annotations
        if issues:
            self._importing.offer(issues)
        else:
            self._go_on()

    def _tell(self, issues: int, libraries: int, annotations: int) -> None:
        counts = {
            self.tr("issues: {n}"): issues,
            self.tr("libraries: {n}"): libraries,
            self.tr("files of annotations: {n}"): annotations,
        }
        lots = " · ".join(text.format(n=n) for text, n in counts.items() if n)
        text = self.tr("Dropped together – {lots}. Their windows open one after another.")
        self._around.bus.notice.emit(Notice(text.format(lots=lots)))

    def _go_on(self) -> None:
        """Open the next window, unless another one, or an import, has to end before."""
        if not (self._libraries or self._annotations):
            return
        if not (self._importing.is_settled and self._merging.is_settled):
            return
        if self._libraries:
            self._merging.look(self._libraries.pop(0))
        else:
            files, self._annotations = self._annotations, []
            self._windows.receiving.offer(files)

    def _forget(self) -> None:
        self._libraries.clear()
        self._annotations.clear()
