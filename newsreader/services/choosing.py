"""What a person chooses about reading files, from words, and kept for the next time."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from newsreader.importers.encodings import encoding_named
from newsreader.importers.mapping import mapping_from
from newsreader.importers.options import Options
from newsreader.services.preparing import columns_of_file
from newsreader.services.remembering import remember, remembered
from newsreader.settings.store import Settings


def options_from(
    settings: Settings, encoding: str | None = None, mapping: Iterable[str] = ()
) -> Options:
    """Return the options that words (`gbk`, `text=正文`) give; UsageError for a wrong one."""
    named = None if encoding is None else encoding_named(encoding)
    return Options(named, mapping_from(mapping), remembered(settings))


def keep(settings: Settings, paths: Sequence[Path], options: Options) -> None:
    """Remember a mapping that was given, for every table among the files."""
    for path in paths if options.mapping.pairs else ():
        columns = columns_of_file(path, options)
        if columns is not None:
            remember(settings, columns)
