"""What is done with people's work in an open library, from annotations to saved searches."""

# ruff: noqa: PLC0415 - see library.py
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.services.adopting import Adopting
    from newsreader.services.agreeing import Agreeing
    from newsreader.services.annotating import Annotating
    from newsreader.services.attaching import Attaching
    from newsreader.services.batching import Batching
    from newsreader.services.browsing import Browsing
    from newsreader.services.contrasting import Contrasting
    from newsreader.services.correcting import Correcting
    from newsreader.services.curating import Curating
    from newsreader.services.dictionary import Dictionary
    from newsreader.services.filling import Filling
    from newsreader.services.history import History
    from newsreader.services.identifying import Identifying
    from newsreader.services.keeping import Keeping
    from newsreader.services.marking import Marking
    from newsreader.services.noting import Noting
    from newsreader.services.offering import Offering
    from newsreader.services.proposing import Proposing
    from newsreader.services.reading import Reading
    from newsreader.services.recalling import Recalling
    from newsreader.services.recounting import Recounting
    from newsreader.services.searching import Searching
    from newsreader.services.styling import Styling
    from newsreader.services.tagging import Tagging
    from newsreader.services.teaching import Teaching
    from newsreader.services.undeleting import Undeleting
    from newsreader.storage.database import Database
    from newsreader.storage.search import SearchIndex


class Workshop:
    """The services that make and change what people make, and what these stand on.

    Each is put together at first use.
    """

    _database: "Database"
    _author: str
    _identifier: str
    dictionary: "Dictionary"
    reading: "Reading"

    @cached_property
    def index(self) -> "SearchIndex":
        """The search index."""
        from newsreader.language.folding import fold_for_search, folding_version
        from newsreader.storage.search import SearchIndex

        return SearchIndex(self._database, fold_for_search, folding_version())

    @cached_property
    def searching(self) -> "Searching":
        """Finding articles by what stands in them."""
        from newsreader.services.searching import Searching

        return Searching(self._database, self.dictionary)

    @cached_property
    def history(self) -> "History":
        """Undo and redo."""
        from newsreader.services.history import History

        return History(self._database, _LateIndex(self), self._author, self._identifier)

    @cached_property
    def annotating(self) -> "Annotating":
        """Highlights, notes and tags."""
        from newsreader.services.annotating import Annotating

        return Annotating(self._database, self.history)

    @cached_property
    def tagging(self) -> "Tagging":
        """Tags and topics."""
        from newsreader.services.tagging import Tagging

        return Tagging(self._database, self.history)

    @cached_property
    def adopting(self) -> "Adopting":
        """Vocabularies in and out."""
        from newsreader.services.adopting import Adopting

        return Adopting(self._database, self.history)

    @cached_property
    def styling(self) -> "Styling":
        """Styles of highlights that people make."""
        from newsreader.services.styling import Styling

        return Styling(self._database, self.history)

    @cached_property
    def teaching(self) -> "Teaching":
        """The library's own dictionary."""
        from newsreader.services.teaching import Teaching

        return Teaching(self._database, self.history)

    @cached_property
    def identifying(self) -> "Identifying":
        """What tells people apart."""
        from newsreader.services.identifying import Identifying

        return Identifying(self._database, self.history)

    @cached_property
    def proposing(self) -> "Proposing":
        """Topics for an article."""
        from newsreader.services.proposing import Proposing

        return Proposing(self._database, self.reading, self.searching, self.dictionary)

    @cached_property
    def agreeing(self) -> "Agreeing":
        """Two people's work compared."""
        from newsreader.services.agreeing import Agreeing

        return Agreeing(self._database)

    @cached_property
    def undeleting(self) -> "Undeleting":
        """The trash."""
        from newsreader.services.undeleting import Undeleting

        return Undeleting(self._database, self.history)

    @cached_property
    def recalling(self) -> "Recalling":
        """What was done, by whom and when."""
        from newsreader.services.recalling import Recalling

        return Recalling(self._database)

    @cached_property
    def offering(self) -> "Offering":
        """Tags for somebody who types one."""
        from newsreader.services.offering import Offering

        return Offering(self._database)

    @cached_property
    def browsing(self) -> "Browsing":
        """The list of all annotations."""
        from newsreader.services.browsing import Browsing

        return Browsing(self._database)

    @cached_property
    def batching(self) -> "Batching":
        """Changing many annotations at once."""
        from newsreader.services.batching import Batching

        return Batching(self.history)

    @cached_property
    def noting(self) -> "Noting":
        """Notes on things, and answers to the notes on highlights."""
        from newsreader.services.noting import Noting

        return Noting(self._database, self.history)

    @cached_property
    def marking(self) -> "Marking":
        """Highlighting or tagging all places found."""
        from newsreader.services.marking import Marking

        return Marking(self.searching, self.history)

    @cached_property
    def keeping(self) -> "Keeping":
        """Saved searches."""
        from newsreader.services.keeping import Keeping

        return Keeping(self._database, self.history)

    @cached_property
    def curating(self) -> "Curating":
        """Collections."""
        from newsreader.services.curating import Curating

        return Curating(self._database, self.searching, self.history)

    @cached_property
    def filling(self) -> "Filling":
        """What is in collections."""
        from newsreader.services.filling import Filling

        parts = (self.curating, self.reading, self.searching, self.history)
        return Filling(self._database, *parts)

    @cached_property
    def contrasting(self) -> "Contrasting":
        """Two collections compared."""
        from newsreader.services.contrasting import Contrasting

        parts = (self.curating, self.filling, self.reading, self.tagging, self.dictionary)
        return Contrasting(*parts)

    @cached_property
    def attaching(self) -> "Attaching":
        """Annotations whose words were changed or are gone."""
        from newsreader.services.attaching import Attaching

        return Attaching(self.reading, self.history)

    @cached_property
    def recounting(self) -> "Recounting":
        """What became of a text."""
        from newsreader.services.recounting import Recounting

        return Recounting(self._database, self.history)

    @cached_property
    def correcting(self) -> "Correcting":
        """Correcting the reading text."""
        from newsreader.services.correcting import Correcting

        return Correcting(self.history)


class _LateIndex:
    """The search index for those who seldom change a text: numpy takes 0.1 s to import."""

    def __init__(self, library: Workshop) -> None:
        self._library = library

    def update(self, articles: Iterable[int]) -> None:
        """Take articles, by their keys, as they now stand in the tables."""
        self._library.index.update(articles)
