"""What the payload says of itself, as RO-Crate 1.1 (JSON-LD with the words of schema.org)."""

import json

from newsreader.core.collection import Collection
from newsreader.core.identifier import address_of
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
    people = _people(collection)
    graph = [
        {
            "@id": METADATA,
            "@type": "CreativeWork",
            "conformsTo": {"@id": _VERSION},
            "about": {"@id": "./"},
        },
        _root(collection, files, people),
        *people,
        _rights(collection),
        *files,
    ]
    return json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _root(collection: Collection, files: list[Json], people: list[Json]) -> Json:
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
        "contributor": [{"@id": each["@id"]} for each in people] or None,
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


def _people(collection: Collection) -> list[Json]:
    """Return who annotated or noted something; an address under several names is one person."""
    annotated = {each.creator for *_, each in collection.rows()}
    names = sorted((annotated | {note.creator for note in collection.notes}) - {""})
    called: dict[str, list[str]] = {}
    for number, name in enumerate(names, 1):
        address = address_of(collection.people.get(name, "")) or f"#person-{number}"
        called.setdefault(address, []).append(name)
    return [_person(id_, some, collection) for id_, some in called.items()]


def _person(id_: str, names: list[str], collection: Collection) -> Json:
    person: Json = {"@id": id_, "@type": "Person", "name": names[0] if len(names) == 1 else names}
    identifier = collection.people.get(names[0])
    return person | ({"identifier": identifier} if identifier and id_.startswith("#") else {})
