"""Which of the files that were found are one issue together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from newsreader.core.errors import NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.importers.alto import root_name
from newsreader.importers.base import Found, FoundBundle, FoundFile
from newsreader.importers.mets import read_mets
from newsreader.importers.reading import read_data, read_head
from newsreader.importers.rows import iso_date
from newsreader.importers.web_page import WebPage, properties
from newsreader.importers.xml_tree import decode_markup, parse_xml

_HEAD = 2**15
_DATE = re.compile(
    r"(?:published_time|pub-?date|publishdate)[\"'][^<>]{0,40}content=[\"']([^\"'<>]{8,30})",
    re.IGNORECASE,
)
_SITE = re.compile(r"og:site_name[\"'][^<>]{0,40}content=[\"']([^\"'<>]{1,60})", re.IGNORECASE)
_LEAST = 2


def grouped(found: Iterable[FoundFile | FailedSource]) -> Iterator[Found | FailedSource]:
    """Yield what was found, in order; files that are one issue are yielded as one."""
    items = list(found)
    files = [item for item in items if isinstance(item, FoundFile)]
    bundles: dict[FoundFile, FoundBundle] = {}
    for bundle in (*_xml_bundles(files), *_web_bundles(files)):
        bundles |= dict.fromkeys(bundle.files, bundle)
    done: set[str] = set()
    for item in items:
        bundle = bundles.get(item) if isinstance(item, FoundFile) else None
        if bundle is None:
            yield item
        elif bundle.label not in done:
            done.add(bundle.label)
            yield bundle


def files_of_mets(found: FoundFile) -> list[str]:
    """Return the paths of the files that a METS file names; none where it is none."""
    if root_name(read_head(found, _HEAD)) != "mets":
        return []
    try:
        text = decode_markup(read_data(found)).text
        return list(read_mets(parse_xml(text, found.name)).files.values())
    except NewsreaderError:
        return []


def _xml_bundles(files: Sequence[FoundFile]) -> Iterator[FoundBundle]:
    """Yield each METS file with its pages, then the pages of each folder that are left."""
    xml = [file for file in files if file.name.lower().endswith(".xml")]
    roots = {file: root_name(read_head(file, _HEAD)) for file in xml}
    pages = [file for file in xml if roots[file] == "alto"]
    # The METS file deepest down has the first claim on the pages below its folder.
    trees = [file for file in xml if roots[file] == "mets"]
    for mets in sorted(trees, key=lambda file: -len(_folder(file).parts)):
        own = _pages_of(mets, pages, alone=sum(_folder(t) == _folder(mets) for t in trees) == 1)
        if own:
            pages = [page for page in pages if page not in own]
            yield _bundle(_folder(mets), (mets, *own), mets.label)
    for folder, beside in _by_folder(pages).items():
        if len(beside) >= _LEAST:
            yield _bundle(folder, beside, str(folder))


def _pages_of(mets: FoundFile, pages: Iterable[FoundFile], *, alone: bool) -> list[FoundFile]:
    """Return the pages below the folder of a METS file: all if it is alone, or those it names."""
    below = [page for page in pages if _folder(page).is_relative_to(_folder(mets))]
    names = {PurePosixPath(path.replace("\\", "/")).name for path in files_of_mets(mets)}
    named = [page for page in below if page.name in names]
    return below if alone and named else named


def _web_bundles(files: Sequence[FoundFile]) -> Iterator[FoundBundle]:
    """Yield the web pages of each folder that are of one paper and day."""
    groups: dict[tuple[PurePosixPath, str, str], list[FoundFile]] = {}
    for file in files:
        if file.name.lower().endswith(WebPage.suffixes):
            site, day = _site_and_day(read_head(file, _HEAD))
            if day:
                groups.setdefault((_folder(file), site, day), []).append(file)
    for number, ((folder, _, day), pages) in enumerate(groups.items(), 1):
        if len(pages) >= _LEAST:
            yield _bundle(folder, pages, f"{folder} ({day}, {number})")


def _site_and_day(head: bytes) -> tuple[str, str | None]:
    text = head.decode("latin-1")  # tags and numbers are ASCII in whatever it is
    told = properties(text)
    site, day = _SITE.search(text), _DATE.search(text)
    name = told.get("siteid") or (site[1] if site else "")
    return name, iso_date(told.get("date") or (day[1] if day else ""))


def _bundle(folder: PurePosixPath, files: Sequence[FoundFile], label: str) -> FoundBundle:
    name = (folder.name or "issue").removesuffix(".zip")
    return FoundBundle(label, f"{name}.zip", str(folder), tuple(files))


def _by_folder(files: Iterable[FoundFile]) -> dict[PurePosixPath, list[FoundFile]]:
    folders: dict[PurePosixPath, list[FoundFile]] = {}
    for file in files:
        folders.setdefault(_folder(file), []).append(file)
    return folders


def _folder(file: FoundFile) -> PurePosixPath:
    return PurePosixPath(file.label.replace("\\", "/")).parent
