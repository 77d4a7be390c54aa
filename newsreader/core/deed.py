"""What somebody did, as the activity view and the history of an article tell it."""

from dataclasses import dataclass

from newsreader.core.ids import ArticleId, IssueId, OperationId
from newsreader.core.operation import UndoName


@dataclass(frozen=True, slots=True)
class Deed:
    """One operation: who did what when, to how many things, and to which first.

    `taken_back` and `again` tell that it only undid or redid another. `words` are those of the
    first thing: a quote, a name. `time` is ISO 8601 in UTC.
    """

    operation: OperationId
    name: UndoName
    author: str
    time: str
    things: int
    words: str = ""
    article_id: ArticleId | None = None
    taken_back: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class DeedFilter:
    """Which deeds are wanted; what is None does not restrict. Times are ISO 8601 in UTC.

    `since` is the first time that counts, and `until` the first that does not any more.
    """

    author: str | None = None
    since: str | None = None
    until: str | None = None
    issue_id: IssueId | None = None
    article_id: ArticleId | None = None
