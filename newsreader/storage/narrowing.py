"""Which annotations a filter means, as conditions of a query over `annotations`."""

import json
from collections.abc import Iterable

from newsreader.core.browsing import Filter, Period

# The ids of annotations stand after `annotation:` in the subjects of answers.
_SAYS = """(
  quote LIKE :{0} ESCAPE '\\' OR note LIKE :{0} ESCAPE '\\' OR id IN (
    SELECT substr(subject, 12) FROM notes
    WHERE notes.deleted = 0 AND subject LIKE 'annotation:%' AND text LIKE :{0} ESCAPE '\\'
  )
)"""
_CARRIES = """key IN (
  SELECT tagged.key FROM annotation_tags
  CROSS JOIN annotations AS tagged ON tagged.id = annotation_id
  WHERE tag_id IN (SELECT value FROM json_each(:tags))
)"""
_PRINTED = """article_id IN (
  SELECT articles.id FROM articles JOIN issues ON issues.key = issue_key WHERE {}
)"""


class Narrowing:
    """Collects conditions, all of which hold for what is listed, and the values in them."""

    def __init__(self, wanted: Filter, tags: Iterable[str]) -> None:
        self.values: dict[str, object] = {"tags": json.dumps([*tags])}
        self._parts = [self._says(word) for word in wanted.text.split()]
        if wanted.tag is not None:
            self._parts.append(_CARRIES)
        # The plus keeps SQLite from going through an index to rows all of which it has to read.
        self._living = "+deleted = 0" if self._parts else "deleted = 0"
        self._parts += self._is(creator=wanted.creator, style=wanted.style, state=wanted.state)
        printed = self._is(publication=wanted.publication)
        printed += self._within("date", wanted.printed, "<=")
        if printed:
            self._parts.append(_PRINTED.format(" AND ".join(printed)))
        self._parts += self._within("created", wanted.made, "<")

    @property
    def sql(self) -> str:
        """All conditions as one; an annotation that was deleted fits none."""
        return " AND ".join((self._living, *self._parts))

    def _says(self, word: str) -> str:
        for sign in ("\\", "%", "_"):
            word = word.replace(sign, f"\\{sign}")
        return _SAYS.format(self._named(f"%{word}%"))

    def _is(self, **wanted: str | None) -> list[str]:
        return [
            f"{column} = :{self._named(value)}"
            for column, value in wanted.items()
            if value is not None
        ]

    def _within(self, column: str, period: Period | None, last: str) -> list[str]:
        ends = () if period is None else ((">=", period.first), (last, period.last))
        return [f"{column} {sign} :{self._named(day)}" for sign, day in ends if day is not None]

    def _named(self, value: object) -> str:
        name = f"value{len(self.values)}"
        self.values[name] = value
        return name
