"""Telling what became of a text: every change of it is kept, and so is the text before it."""

from newsreader.core.edit import smallest
from newsreader.core.ids import ArticleId, issue_of
from newsreader.core.past import Past, TextChange
from newsreader.core.spans import Span
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.pasts import Written, written
from newsreader.storage.rebuild import Replay
from newsreader.storage.replay import RECOGNISED


class Recounting:
    """Answers the history of an article; changes nothing."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history

    def past(self, article_id: ArticleId) -> Past:
        """Return how the text of an article came about; BadInputError if there is none.

        The texts of its issue are made again from their beginning, change by change. An article
        that somebody made begins without a text.
        """
        with self._database.read():
            home = self._history.revisions.view.home(article_id)
            steps = written(self._database, home)
            replay = Replay(self._database, ())
            replay.run(lambda: [s.revision for s in steps if s.revision.field == RECOGNISED])
            first = text = _text(replay, home)
            changes: list[TextChange] = []
            for step in steps:
                before, text = text, _after(replay, step, home)
                if text != before:
                    changes.append(_change(step, before, text))
        return Past(first, tuple(changes))


def _after(replay: Replay, step: Written, article_id: ArticleId) -> str:
    if step.revision.field != RECOGNISED:
        replay.run(lambda: (step.revision,))
    return _text(replay, article_id)


def _text(replay: Replay, article_id: ArticleId) -> str:
    """Return the text as far as it was made; nothing of an article that is not there yet."""
    if issue_of(article_id) in replay.layouts and article_id not in replay.articles:
        return ""
    return replay.text(article_id)


def _change(step: Written, before: str, after: str) -> TextChange:
    edit = smallest(before, Span(0, len(before)), after)
    revision, was = step.revision, edit.span.of(before)
    return TextChange(
        revision.time, revision.author, step.name, edit, was, step.taken_back, step.again
    )
