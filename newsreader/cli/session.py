"""What every command gets: where to print, and the library to open."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from newsreader.cli.output import Output
from newsreader.cli.words import word
from newsreader.core.errors import LibraryError, MachineError
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from newsreader.settings.paths import library_path, settings_path
from newsreader.settings.people import creator_identifier, creator_name
from newsreader.settings.store import Settings


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line; `asked` is the library named by an option, if any."""

    output: Output
    asked: Path | None = None

    def path(self) -> Path:
        """Return the library's path, which need not be there yet."""
        return library_path(self.asked)

    def reading(self) -> Library:
        """Open the library to read only, an older one made up to date first; close it (`with`)."""
        try:
            return Library.open(self.path(), read_only=True)
        except LibraryError as error:
            if error.key != "library-older":
                raise
            self._bring_up_to_date(error)
        return Library.open(self.path(), read_only=True)

    def _bring_up_to_date(self, older: LibraryError) -> None:
        try:
            self.writing().close()
        except (LibraryError, MachineError):
            raise older from None

    def searching(self) -> Library:
        """Open the library to read only, its search index brought up to date where that can be."""
        with ExitStack() as undone:
            library = undone.enter_context(self.reading())
            if total := library.index.pending():
                self._index(total)
            undone.pop_all()
        return library

    def _index(self, total: int) -> None:
        # What cannot be written is searched as it is.
        with suppress(LibraryError, MachineError), self.writing() as library:
            library.index.build(lambda left: self._tell_indexed(total - left, total))
            self._tell_indexed(total, total)

    def _tell_indexed(self, done: int, total: int) -> None:
        label = word("indexing", self.output.language)
        self.output.progress(Progress(done, total, label))

    def writing(self) -> Library:
        """Open the library to write; close it (`with`)."""
        identifier = creator_identifier(self.settings())
        return Library.open(self.path(), author=self.creator(), identifier=identifier)

    def creator(self) -> str:
        """Return the name that new annotations carry."""
        return creator_name(self.settings())

    def settings(self) -> Settings:
        """Read the settings."""
        return Settings(settings_path())
