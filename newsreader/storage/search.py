"""The full-text index: every character is a term, so that any substring is found and none missed.

Words of a dictionary miss a fifth of what people look for, and FTS5's own tokenizers find no
two-character word at all (`reference` measurements: one-character terms in phrases are exact).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from newsreader.storage.database import Database
from newsreader.storage.sql import statement

_PRIVATE = 0xE000
_ASCII = 0x80
# FTS5 takes ASCII apart by its own rules, so it is moved to the private use area.
_RESERVED = frozenset(chr(_PRIVATE + code) for code in range(_ASCII))
# Issues of which there is a newer version are few, so that their articles are taken out by key.
_COUNT = """
    SELECT count(*) FROM article_index WHERE article_index MATCH ? AND rowid NOT IN (
      SELECT articles.key FROM issues JOIN articles ON articles.issue_key = issues.key
      WHERE issues.superseded_by IS NOT NULL
    )
"""


class _Moved(dict[int, int]):
    """Where each code point is moved, filled as characters are met: three times as fast."""

    def __missing__(self, code: int) -> int:
        self[code] = code + _PRIVATE if code < _ASCII else code
        return self[code]


_MOVED = _Moved()


class FoldedText(Protocol):
    """Folded text, and where each of its characters stands in the original."""

    @property
    def text(self) -> str:
        """The folded text."""
        ...

    @property
    def offsets(self) -> Sequence[int]:
        """Offsets in the original, with its length at the end."""
        ...


class FoundArticle(NamedTuple):
    """What is shown of an article that was found."""

    id: str
    publication: str | None
    date: str | None
    page: int
    headline: str
    text: str


Fold = Callable[[str], FoldedText]


class SearchIndex:
    """The table `article_index`, one row an article, keyed by the article's key.

    `version` names the rules of `fold`: an index made by other rules has to be rebuilt.
    """

    def __init__(self, database: Database, fold: Fold, version: str = "1") -> None:
        self._database = database
        self._fold = fold
        self._version = version

    def add(self, texts: Iterable[tuple[int, str]]) -> None:
        """Add articles that are not in the index."""
        rows = [{"rowid": key, "text": self._terms(text)} for key, text in texts]
        self._database.insert("article_index", rows)

    def replace(self, article_key: int, old: str, new: str) -> None:
        """Take `old`, exactly what the index holds, out and `new` in."""
        sql = "INSERT INTO article_index (article_index, rowid, text) VALUES ('delete', ?, ?)"
        self._database.execute(sql, [article_key, self._terms(old)])
        self.add([(article_key, new)])

    def count(self, words: Sequence[str]) -> int:
        """Return how many articles hold all folded `words`; older versions do not count."""
        return int(self._database.rows(_COUNT, [_expression(words)])[0][0])

    def newest(self, words: Sequence[str], limit: int, offset: int) -> list[FoundArticle]:
        """Return articles that hold all folded `words`, by date, the newest first.

        Older versions of an issue are left out.
        """
        place = {"terms": _expression(words), "limit": limit, "offset": offset}
        return [FoundArticle(*row) for row in self._database.rows(statement("newest"), place)]

    def is_current(self) -> bool:
        """Tell whether the index was made by these rules."""
        row = self._database.row("SELECT index_version FROM library")
        return row is not None and row["index_version"] == self._version

    def rebuild(self) -> None:
        """Make the whole index anew."""
        with self._database.write():
            self._database.execute(
                "INSERT INTO article_index (article_index) VALUES ('delete-all')"
            )
            for row in self._database.execute("SELECT key, text FROM articles"):
                self.add([(row["key"], row["text"])])
            self._database.execute("UPDATE library SET index_version = ?", [self._version])

    def is_complete(self) -> bool:
        """Compare what the index holds with what the articles say, term by term."""
        expected: Counter[str] = Counter()
        for row in self._database.execute("SELECT text FROM articles"):
            expected.update(_characters(self._fold(row["text"]).text))
        self._database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_terms"
            " USING fts5vocab(main, article_index, row)"
        )
        held = {
            row["term"]: row["cnt"] for row in self._database.rows("SELECT * FROM article_terms")
        }
        return held == expected and not self._database.rows(statement("unindexed"))

    def _terms(self, text: str) -> str:
        return " ".join(_characters(self._fold(text).text))


def _characters(folded: str) -> Sequence[str]:
    """Return the term of each character; a private use character of the text is doubled."""
    moved = folded.translate(_MOVED)
    if _RESERVED.isdisjoint(folded):
        return moved
    return [c + c if c in _RESERVED else moved[at] for at, c in enumerate(folded)]


def _expression(words: Sequence[str]) -> str:
    phrases = (" ".join(_characters(word)) for word in words)
    return " AND ".join(f'"{phrase}"' for phrase in phrases)
