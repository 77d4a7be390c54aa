"""The exchange bundle: a whole library as a BagIt bag in a zip archive, to be merged elsewhere.

The same content gives the same bytes; no time and no name of the library stands in it.
"""

import hashlib
import json
import tempfile
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from newsreader.core.errors import BadInputError, Cancelled, LibraryError, MachineError
from newsreader.core.ids import IssueId
from newsreader.core.progress import Progress
from newsreader.core.reports import BUNDLE, Audience, ExportFormat, ExportPreview, ExportReport
from newsreader.exporters.base import Member
from newsreader.exporters.target import TOP, replace_archive, write_members
from newsreader.importers.archive import safe_members
from newsreader.storage.articles import TextIndex
from newsreader.storage.bundle_rows import files, load, parts
from newsreader.storage.bundle_scope import readable, revisions
from newsreader.storage.database import Database
from newsreader.storage.rows import to_json

FORMAT = ExportFormat(
    BUNDLE,
    "Exchange bundle",
    ".zip",
    "everything, to go on working elsewhere: sources, issues, and all work with its history",
    Audience.EVERYONE,
    whole=True,
)
Step = Callable[[], None]
_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_MAGIC = b"PK\x03\x04"
_VERSION = 1
_MANIFEST, _TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
_BROKEN = (BadZipFile, EOFError, LookupError, NotImplementedError, RuntimeError, ValueError)


class Bundling:
    """Writes the library as a bundle."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, issue: IssueId | None = None) -> ExportPreview:
        """Return how many articles and annotations a bundle would hold; it is no text."""
        return ExportPreview(*readable(self._database, issue), None)

    def export(
        self,
        target: Path,
        issue: IssueId | None = None,
        *,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ExportReport:
        """Write the library, or what belongs to an issue, to `target`.

        Whatever goes wrong, or once it was cancelled, a file that stood there before is still
        there.

        Raises as `Exporting.export` does, and LibraryError where the library is damaged.
        """
        counted: dict[str, int] = {}
        try:
            with self._database.read():
                start = Progress(0, revisions(self._database), target.name)
                step = _steps(start, progress, cancelled)
                members = _members(self._database, issue, counted, step)
                replace_archive(target, write=partial(write_members, members), check=lambda _: None)
        except Cancelled:
            return ExportReport(str(target), 0, 0, 0, cancelled=True)
        except zlib.error as error:
            raise LibraryError("library-damaged", path=self._database.path) from error
        return ExportReport(
            str(target), counted["issues"], counted["articles"], counted["annotations"]
        )


def _steps(
    start: Progress, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
) -> Step:
    """Return what is called at each line: the history, most of a bundle, tells how far it is."""
    numbers = count()

    def step() -> None:
        if cancelled():
            raise Cancelled
        progress(replace(start, done=min(next(numbers), start.total)))

    return step


def is_bundle(path: Path) -> bool:
    """Tell whether a file is a zip archive; one that cannot be read is none."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


@contextmanager
def unpacked(path: Path, index: TextIndex) -> Generator[Path]:
    """Offer a bundle as a library, for a while; BadInputError where it is none, or damaged."""
    try:
        with tempfile.TemporaryDirectory(prefix="newsreader-") as folder:
            library = Path(folder, "bundle.db")
            _fill(library, path, index)
            yield library
    except OSError as error:
        raise MachineError("merge-no-room", path=path, reason=error) from error


def _fill(library: Path, path: Path, index: TextIndex) -> None:
    try:
        with ZipFile(path) as archive, Database(library) as database:
            bag = _Bag(archive, safe_members(path))
            bag.check()
            load(database, bag.lines, bag.data, index)
    except (*_BROKEN, LibraryError) as error:
        raise BadInputError("bundle-damaged", name=path.name) from error


class _Bag:
    """The files of a bag in an archive."""

    def __init__(self, archive: ZipFile, members: Mapping[str, ZipInfo]) -> None:
        self._archive, self._members = archive, members

    def check(self) -> None:
        """Raise ValueError unless all files are as their checksums say, and no other is there."""
        known = {_TAG_MANIFEST: ""}
        for manifest in (_TAG_MANIFEST, _MANIFEST):
            lines = self._read(manifest).decode().splitlines()
            known |= {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
        info = self._read("bag-info.txt").decode()
        if {f"{TOP}/{name}" for name in known} != set(self._members):
            raise ValueError("files")
        if f"Newsreader-Bundle-Version: {_VERSION}\n" not in info:
            raise ValueError(info)
        for name, digest in known.items():
            if digest and self._digest(name) != digest:
                raise ValueError(name)

    def lines(self, part: str) -> Iterator[Mapping[str, Any]]:
        """Yield the rows of a part."""
        with (
            self._archive.open(self._members[f"{TOP}/data/{part}.jsonl"]) as stream,
            TextIOWrapper(stream, "utf-8", "surrogatepass", newline="\n") as text,
        ):
            for line in text:
                yield json.loads(line)

    def data(self, name: str) -> bytes:
        """Return the bytes of a source or a picture."""
        return self._read(f"data/{name}")

    def _read(self, name: str) -> bytes:
        return self._archive.read(self._members[f"{TOP}/{name}"])

    def _digest(self, name: str) -> str:
        with self._archive.open(self._members[f"{TOP}/{name}"]) as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]


def _members(
    database: Database, issue: IssueId | None, counted: dict[str, int], step: Step
) -> Iterator[Member]:
    """Yield the files of the bag: what is in it first, then what vouches for that."""
    payload, tags = _Manifest(), _Manifest()
    for name, rows in parts(database, issue):
        yield payload.member(f"data/{name}.jsonl", _lines(name, rows, counted, step))
    for name, data in files(database, issue):
        yield payload.member(f"data/{name}", data)
    yield tags.member("bagit.txt", [_DECLARATION])
    yield tags.member("bag-info.txt", [_info(payload).encode()])
    yield tags.member(_MANIFEST, [payload.text])
    yield Member(_TAG_MANIFEST, [tags.text])


def _info(payload: "_Manifest") -> str:
    return (
        f"Payload-Oxum: {payload.size}.{len(payload.digests)}\n"
        f"Newsreader-Bundle-Version: {_VERSION}\n"
    )


def _lines(
    name: str, rows: Iterable[Mapping[str, Any]], counted: dict[str, int], step: Step
) -> Iterator[bytes]:
    """Yield the rows of a part as lines, and count them."""
    counted[name] = 0
    for row in rows:
        step()
        counted[name] += not row.get("deleted")
        yield f"{to_json(row)}\n".encode("utf-8", "surrogatepass")


class _Manifest:
    """Checksums of the files that were written."""

    def __init__(self) -> None:
        self.digests: dict[str, str] = {}
        self.size = 0

    @property
    def text(self) -> bytes:
        """The manifest as BagIt wants it, in the order of the names."""
        lines = (f"{digest}  {name}\n" for name, digest in sorted(self.digests.items()))
        return "".join(lines).encode()

    def member(self, name: str, pieces: Iterable[bytes]) -> Member:
        """Return a file whose checksum is noted once it is written."""
        return Member(name, self._noted(name, pieces))

    def _noted(self, name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
            self.size += len(piece)
            yield piece
        self.digests[name] = digest.hexdigest()
