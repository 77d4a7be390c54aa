"""What the payload says of itself, as RO-Crate 1.1 (JSON-LD with the words of schema.org)."""

import json
from collections.abc import Iterator

from newsreader.core.collection import Collection
from newsreader.exporters.bagit.ledger import Entry, Ledger
from newsreader.exporters.headings import collection_title
from newsreader.exporters.moments import last_change

METADATA = "ro-crate-metadata.json"

_CONTEXT = ["https://w3id.org/ro/crate/1.1/context", {"sha256": "https://schema.org/sha256"}]
_VERSION = "https://w3id.org/ro/crate/1.1"
_RIGHTS = "#rights"
_MEDIA = {
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".jsonld": "application/ld+json",
}

Json = dict[str, object]


def crate(collection: Collection, data: Ledger) -> str:
    """Return the description of a collection and of the files in `data`."""
    files = [_file(entry) for entry in data.entries]
    people = sorted({each.creator for *_, each in collection.rows() if each.creator})
    graph = [
        {
            "@id": METADATA,
            "@type": "CreativeWork",
            "conformsTo": {"@id": _VERSION},
            "about": {"@id": "./"},
        },
        _root(collection, files, people),
        *(
            {"@id": _person(number), "@type": "Person", "name": name}
            for number, name in _numbered(people)
        ),
        _rights(collection),
        *files,
    ]
    return json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _root(collection: Collection, files: list[Json], people: list[str]) -> Json:
    title = collection_title(collection)
    dates = sorted(issue.issue.date for issue in collection.issues if issue.issue.date)
    root: Json = {
        "@id": "./",
        "@type": "Dataset",
        "name": title,
        "description": collection.description or f"Annotated newspaper articles: {title}",
        "datePublished": last_change(collection)[:10] or None,
        "temporalCoverage": "/".join((dates[0], dates[-1])) if dates else None,
        "isBasedOn": collection.source or None,
        "license": {"@id": _RIGHTS},
        "contributor": [{"@id": _person(number)} for number, _ in _numbered(people)] or None,
        "keywords": sorted({path for some in collection.topics.values() for path in some}) or None,
        "hasPart": [{"@id": file["@id"]} for file in files],
    }
    return {key: value for key, value in root.items() if value is not None}


def _rights(collection: Collection) -> Json:
    """Return what is known of rights: RO-Crate demands that something be said."""
    known = collection.rights or "Nothing is recorded of the rights in these texts."
    return {"@id": _RIGHTS, "@type": "CreativeWork", "name": "Rights", "description": known}


def _file(entry: Entry) -> Json:
    path = entry.path.removeprefix("data/")
    return {
        "@id": path,
        "@type": "File",
        "name": path.rpartition("/")[2],
        "encodingFormat": _MEDIA[path[path.rindex(".") :]],
        "contentSize": str(entry.octets),
        "sha256": entry.sha256,
    }


def _person(number: int) -> str:
    return f"#person-{number}"


def _numbered(people: list[str]) -> Iterator[tuple[int, str]]:
    return iter(enumerate(people, 1))
