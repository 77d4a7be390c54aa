"""Several files that are one issue: pages of ALTO with or without METS, articles as web pages.

What is kept of them is a zip archive that is always the same for the same files.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.alto import issue_of_pages, pages_of, root_name
from newsreader.importers.base import SIZE_LIMIT, source_of
from newsreader.importers.decoding import Decoded
from newsreader.importers.mets import Mets, issue_of_mets, read_mets
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.web_page import article_on, issue_of_articles
from newsreader.importers.xml_tree import decode_markup, parse_xml

BUNDLE_LIMIT = 2 * SIZE_LIMIT
_DAMAGED = (
    *(BadZipFile, ValueError, NotImplementedError, OSError, RuntimeError),
    # What a directory promises beyond the end of the archive, and beyond any archive.
    *(EOFError, OverflowError),
)
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Bundle:
    """The importer of what `pack` has put together."""

    id = "bundle"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take an archive that was packed here; those of other people are unpacked before."""
        return name.lower().endswith(".zip") and data.startswith(b"PK")

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read the files as one issue."""
        texts = {
            inner: decode_markup(content, options.encoding)
            for inner, content in unpacked(data, name).items()
        }
        if not texts:
            raise BadInputError("archive-damaged", name=name)
        roots = {inner: root_name(text.text[:4096].encode()) for inner, text in texts.items()}
        mets = next((inner for inner, root in roots.items() if root == "mets"), None)
        if mets is not None:
            issue = _mets_issue(mets, texts)
        elif "alto" in roots.values():
            pages = [page for inner in texts for page in pages_of(texts[inner].text, inner)]
            issue = issue_of_pages(pages)
        else:
            found = [article_on(text.text, PurePosixPath(at).name) for at, text in texts.items()]
            issue = issue_of_articles(found)
        issue = replace(issue, bad_bytes=tuple(b for t in texts.values() for b in t.bad_bytes))
        first = next(iter(texts.values()))
        certain = all(text.certain for text in texts.values())
        decoded = Decoded(issue.text, first.encoding, certain, ())
        return source_of(name, data, decoded, (issue,), self)


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return the files as an archive that depends on nothing but their names and bytes."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name in sorted(files):
            info = ZipInfo(name, _EPOCH)
            info.create_system = 3
            archive.writestr(info, files[name])
    return target.getvalue()


def unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """Return the files of an archive that `pack` made, by name; BadInputError for another."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            stored = all(info.compress_type == ZIP_STORED for info in infos)
            if not stored or sum(info.file_size for info in infos) > len(data):
                raise BadInputError("archive-damaged", name=name)
            return {info.filename: archive.read(info) for info in infos}
    except _DAMAGED as error:
        raise BadInputError("archive-damaged", name=name) from error


def _mets_issue(mets_name: str, texts: Mapping[str, Decoded]) -> IssueText:
    """Return the issue of a METS file and its pages; those that are not there are named."""
    mets = read_mets(parse_xml(texts[mets_name].text, mets_name))
    beside = {inner: text for inner, text in texts.items() if inner != mets_name}
    places = _matched(mets, list(beside))
    pages = {
        id_: pages_of(beside[inner].text, PurePosixPath(inner).name)
        for id_, inner in places.items()
    }
    unnamed = [inner for inner in beside if inner not in places.values()]
    pages |= {f"\0{inner}": pages_of(beside[inner].text, inner) for inner in unnamed}
    if not pages:
        raise BadInputError("mets-alone", name=mets_name)
    issue = issue_of_mets(mets, pages)
    wanted = {id_: href for id_, href in mets.files.items() if href.lower().endswith(".xml")}
    missing = [href for id_, href in wanted.items() if id_ not in places]
    if missing:
        details = (("name", PurePosixPath(missing[0]).name), ("count", str(len(missing))))
        issue = replace(issue, findings=(Finding(FindingKind.MISSING_PART, (), details=details),))
    return issue


def _matched(mets: Mets, names: Sequence[str]) -> dict[str, str]:
    """Return which file each id of a METS file means: the one whose path ends most like its own."""
    by_name: dict[str, list[str]] = {}
    for name in names:
        by_name.setdefault(PurePosixPath(name).name.casefold(), []).append(name)
    found: dict[str, str] = {}
    for id_, href in mets.files.items():
        path = href.replace("\\", "/")
        near = by_name.get(PurePosixPath(path).name.casefold(), [])
        left = [name for name in near if name not in found.values()]
        if left:
            found[id_] = max(left, key=lambda name: _shared(name, path))
    return found


def _shared(one: str, other: str) -> int:
    """Return how many parts two paths share, counted from their ends."""
    backwards = (reversed(PurePosixPath(path).parts) for path in (one, other))
    count = 0
    for mine, theirs in zip(*backwards, strict=False):
        if mine.casefold() != theirs.casefold():
            break
        count += 1
    return count
