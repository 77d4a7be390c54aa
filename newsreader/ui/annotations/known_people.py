"""The people whose annotations an article shows, told apart where there are several."""

from PySide6.QtCore import QObject, Signal

from newsreader.core.article import ArticleView
from newsreader.core.person import tints
from newsreader.ui.bus import Bus
from newsreader.ui.tasks import Task, Tasks


class KnownPeople(QObject):
    """Gives everybody in the library a colour, which is the same in every article."""

    changed = Signal(object)
    """dict[str, int]: name → number of a colour; empty while there is one person to be seen."""

    def __init__(self, bus: Bus, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: Task | None = None
        self._known: dict[str, int] = {}
        self._told: dict[str, int] = {}
        bus.article_shown.connect(self._look)

    def _look(self, view: ArticleView | None) -> None:
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        people = {each.creator for each in view.annotations} if view else set[str]()
        if len(people) > 1 and people <= self._known.keys():
            self._tell(self._known)  # who came since changes nothing for them
        elif len(people) > 1:
            self._asked = self._tasks.read(lambda library: library.browsing.people(), self._take)
        else:
            self._tell({})

    def _take(self, names: tuple[str, ...]) -> None:
        self._asked = None
        self._known = tints(names)
        self._tell(self._known)

    def _tell(self, found: dict[str, int]) -> None:
        if found != self._told:
            self._told = found
            self.changed.emit(found)
