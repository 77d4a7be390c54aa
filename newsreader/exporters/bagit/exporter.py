"""The exporter of BagIt packages (RFC 8493), whose payload is a data set described by RO-Crate."""

from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

from newsreader.core.collection import Collection
from newsreader.core.reports import ExportFormat
from newsreader.exporters.bagit.crate import METADATA, crate
from newsreader.exporters.bagit.ledger import Ledger
from newsreader.exporters.bagit.payload import payload, text_of
from newsreader.exporters.base import Member, encoded, require_members, require_written
from newsreader.exporters.csv_table import read_rows, require_rows
from newsreader.exporters.headings import collection_title
from newsreader.exporters.losses import OF_TEXTS
from newsreader.exporters.web_annotation import WebAnnotation

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


class BagIt:
    """The exporter of BagIt packages."""

    format = ExportFormat(
        "bagit",
        "BagIt package",
        "",
        "everything as JSON-LD, tables and plain text, with checksums and a description (RO-Crate)",
    )
    annotations_only = False
    leaves_out = OF_TEXTS

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield the payload, then what tells its checksums, which are taken as it is written."""
        data, tags = Ledger(), Ledger()
        for member in payload(collection):
            yield data.entered(Member(f"data/{member.path}", member.data))
        described = encoded(crate(collection, data))
        yield data.entered(Member(f"data/{METADATA}", (described,)))
        yield tags.entered(Member("bagit.txt", (_DECLARATION.encode(),)))
        yield tags.entered(Member("bag-info.txt", (encoded(_information(collection, data)),)))
        for name in ("sha256", "sha512"):
            yield tags.entered(Member(f"manifest-{name}.txt", (data.manifest(name),)))
        for name in ("sha256", "sha512"):
            yield Member(f"tagmanifest-{name}.txt", (tags.manifest(name),))

    def check(self, folder: Path, collection: Collection) -> None:
        """Take all checksums again, and read annotations and texts."""
        data = folder / "data"
        for name in ("manifest", "tagmanifest"):
            for algorithm in ("sha256", "sha512"):
                _require_sums(folder, folder / f"{name}-{algorithm}.txt", algorithm)
        require_rows(read_rows(data / "annotations.csv", marked=False), collection, folder)
        WebAnnotation().check(data / "annotations.jsonld", collection)
        texts = (article for issue in collection.issues for article in issue.articles)
        require_members((Member(text_of(each), (encoded(each.text),)) for each in texts), data)


def _require_sums(folder: Path, manifest: Path, algorithm: str) -> None:
    for line in manifest.read_text(encoding="utf-8").splitlines():
        expected, _, path = line.partition("  ")
        with (folder / path).open("rb") as stream:
            require_written(file_digest(stream, algorithm).hexdigest(), expected, folder)


def _information(collection: Collection, data: Ledger) -> str:
    """Return what the bag says of itself; an older bag's readers take one line a field."""
    fields = (
        ("External-Description", collection.description or collection_title(collection)),
        ("External-Identifier", collection_title(collection)),
        ("Internal-Sender-Description", collection.source),
        ("Payload-Oxum", f"{data.octets}.{len(data.entries)}"),
    )
    return "".join(f"{name}: {' '.join(text.split())}\n" for name, text in fields if text.split())
