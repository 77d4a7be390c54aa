"""One open library with everything that can be done with it: where the services are put together.

What the window does not need before it shows is imported at first use: it would double the time
to the first article.
"""

# ruff: noqa: PLC0415
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from newsreader.language.segmenter import Segmenter
from newsreader.services.dictionary import Dictionary
from newsreader.services.reading import Reading
from newsreader.services.workshop import Workshop
from newsreader.storage.database import Database

if TYPE_CHECKING:
    from newsreader.services.arranging import Arranging
    from newsreader.services.bundling import Bundling
    from newsreader.services.collecting import Collecting
    from newsreader.services.concordance import Concording
    from newsreader.services.exporting import Exporting
    from newsreader.services.illustrating import Illustrating
    from newsreader.services.importing import Importing
    from newsreader.services.maintaining import Maintaining
    from newsreader.services.merging import Merging
    from newsreader.services.previewing import Previewing
    from newsreader.services.receiving import Receiving
    from newsreader.services.renewing import Renewing
    from newsreader.services.returning import Returning
    from newsreader.services.reviewing import Reviewing
    from newsreader.services.settling import Settling
    from newsreader.services.suggesting import Suggesting
    from newsreader.services.versioning import Versioning


class Library(Workshop):
    """A library file and its services; belongs to one thread at a time.

    `path` is the file.
    """

    def __init__(
        self, database: Database, segmenter: Segmenter, author: str, identifier: str
    ) -> None:
        self._database = database
        self._author, self._identifier = author, identifier
        self.path = database.path
        self.segmenter = segmenter
        self.dictionary = Dictionary(database, segmenter)
        self.reading = Reading(database, self.dictionary)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        segmenter: Segmenter | None = None,
        author: str = "",
        identifier: str = "",
    ) -> Self:
        """Open the library at `path`; a missing one is made, unless `read_only`.

        Raises LibraryError where the file cannot be used. A `segmenter` may be shared, so that its
        dictionary is loaded once. `author` signs what does not say who acts; the `identifier` of
        that person becomes known with the first thing that they do here.
        """
        with ExitStack() as undone:
            database = undone.enter_context(Database(path, read_only=read_only))
            library = cls(database, segmenter or Segmenter(), author, identifier)
            undone.pop_all()
        return library

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing is left beside it."""
        self._database.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._database.read_only

    @cached_property
    def concording(self) -> "Concording":
        """Words in their surroundings."""
        from newsreader.services.concordance import Concording

        return Concording(self.searching)

    @cached_property
    def suggesting(self) -> "Suggesting":
        """How a query could go on."""
        from newsreader.services.suggesting import Suggesting

        return Suggesting(self._database)

    @cached_property
    def importing(self) -> "Importing":
        """Bringing sources in."""
        from newsreader.services.importing import Importing

        return Importing(self._database, self.index)

    @cached_property
    def previewing(self) -> "Previewing":
        """Looking at sources before they come in."""
        from newsreader.services.previewing import Previewing

        return Previewing(self.importing)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Settling doubts by hand."""
        from newsreader.services.reviewing import Reviewing

        return Reviewing(self._database, self.reading, self.history)

    @cached_property
    def arranging(self) -> "Arranging":
        """Laying out issues by hand."""
        from newsreader.services.arranging import Arranging

        return Arranging(self.reading, self.history)

    @cached_property
    def illustrating(self) -> "Illustrating":
        """Pictures of printed pages."""
        from newsreader.services.illustrating import Illustrating

        return Illustrating(self._database, self.history)

    @cached_property
    def renewing(self) -> "Renewing":
        """Recognising issues again."""
        from newsreader.services.renewing import Renewing

        return Renewing(self._database, self.reading, self.history)

    @cached_property
    def versioning(self) -> "Versioning":
        """New versions of issues."""
        from newsreader.services.versioning import Versioning

        return Versioning(self._database, self.reading, self.history)

    @cached_property
    def collecting(self) -> "Collecting":
        """Choosing what to hand on."""
        from newsreader.services.accompanying import Accompanying
        from newsreader.services.collecting import Collecting
        from newsreader.services.gauging import Gauging
        from newsreader.services.selecting import Selecting

        asked = (self.reading, self.searching, self.annotating)
        selecting = Selecting(*asked, self.filling)
        gauging = Gauging(selecting, *asked)
        return Collecting(self.reading, selecting, gauging, Accompanying(self._database))

    @cached_property
    def exporting(self) -> "Exporting":
        """Writing it in the formats of other programs."""
        from newsreader.services.exporting import Exporting

        return Exporting(self.collecting, self._cut)

    def _cut(self, text: str) -> list[str]:
        return [span.of(text) for span in self.dictionary.words(text)]

    @cached_property
    def bundling(self) -> "Bundling":
        """The whole library as one file for others."""
        from newsreader.services.bundling import Bundling

        return Bundling(self._database)

    @cached_property
    def receiving(self) -> "Receiving":
        """Annotations from other programs."""
        from newsreader.services.receiving import Receiving

        return Receiving(self._database, self.history)

    @cached_property
    def settling(self) -> "Settling":
        """Deciding between contradictions."""
        from newsreader.services.settling import Settling

        return Settling(self._database, self.history)

    @cached_property
    def merging(self) -> "Merging":
        """Bringing another library in."""
        from newsreader.services.merging import Merging

        return Merging(self._database, self.index, self._author)

    @cached_property
    def returning(self) -> "Returning":
        """Copies to go back to."""
        from newsreader.services.returning import Returning

        return Returning(self._database)

    @cached_property
    def maintaining(self) -> "Maintaining":
        """Looking after the file."""
        from newsreader.services.maintaining import Maintaining

        return Maintaining(self._database, self.index)
