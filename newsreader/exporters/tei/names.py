"""The ids by which parts of a TEI document name each other."""

from collections.abc import Iterable

from newsreader.core.annotation import Annotation
from newsreader.core.collection import Collection
from newsreader.exporters.taxonomy import Taxonomy


def start_of(annotation: Annotation) -> str:
    """Return the id of the place where an annotation begins."""
    return f"start-{annotation.id}"


def end_of(annotation: Annotation) -> str:
    """Return the id of the place where an annotation ends."""
    return f"end-{annotation.id}"


def topics_of(paths: Iterable[str], topics: Taxonomy) -> str | None:
    """Return references to the categories of some paths; None if there are none."""
    return " ".join(f"#tag-{topics[path].id}" for path in paths) or None


def people_of(collection: Collection) -> dict[str, str]:
    """Return the ids of those people who have an identifier, by their names."""
    return {name: f"person-{number}" for number, name in enumerate(sorted(collection.people), 1)}
