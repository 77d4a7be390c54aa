"""What every command gets: where to print, and the library to open."""

from dataclasses import dataclass
from pathlib import Path

from newsreader.cli.output import Output
from newsreader.services.library import Library
from newsreader.settings.paths import library_path, settings_path
from newsreader.settings.people import creator_name
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
        """Open the library to read only; close it (`with`)."""
        return Library.open(self.path(), read_only=True)

    def writing(self) -> Library:
        """Open the library to write; close it (`with`)."""
        return Library.open(self.path(), author=self.creator())

    def creator(self) -> str:
        """Return the name that new annotations carry."""
        return creator_name(self.settings())

    def settings(self) -> Settings:
        """Read the settings."""
        return Settings(settings_path())
