"""All nouns whose records revisions make.

To add one: a row here, its table in a schema, and its name in `Changes`.
"""

from collections.abc import Sequence

from newsreader.storage.record import Noun

SEARCHES = Noun("searches", "saved_searches", "search:", "query", {"name": "", "query": ""})
TAGS = Noun(
    "tags",
    "tags",
    "tags:",
    "name",
    {
        "name": "",
        "parent": None,
        "color": "",
        "description": "",
        "closed": False,
        "merged": None,
    },
)
NOTES = Noun("notes", "notes", "notes:", "subject", {"subject": "", "text": ""})
STYLES = Noun(
    "styles",
    "styles",
    "styles:",
    "name",
    {"name": "", "color": "", "decoration": "", "ordinal": 0},
)
WORDS = Noun("words", "words", "words:", "word", {"word": "", "part": ""})
COLLECTIONS = Noun(
    "collections",
    "collections",
    "collections:",
    "name",
    {
        "name": "",
        "parent": None,
        "rank": 0,
        "query": "",
        "description": "",
        "rights": "",
        "source": "",
    },
)

PEOPLE = Noun("people", "people", "people:", "name", {"name": "", "identifier": ""})
CONTRADICTIONS = Noun(
    "contradictions",
    "contradictions",
    "contradictions:",
    "subject",
    {
        "subject": "",
        "field": "",
        "kept": "",
        "other": "",
        "kept_by": "",
        "kept_at": "",
        "other_by": "",
        "other_at": "",
    },
    shared=False,
)

NOUNS: Sequence[Noun] = (
    SEARCHES,
    TAGS,
    NOTES,
    STYLES,
    WORDS,
    COLLECTIONS,
    PEOPLE,
    CONTRADICTIONS,
)
SHARED: Sequence[Noun] = tuple(noun for noun in NOUNS if noun.shared)
"""Those that libraries exchange."""


def noun_of(field: str) -> Noun | None:
    """Return the noun to which a field of a revision belongs; None for other fields."""
    return next((noun for noun in NOUNS if field.startswith(noun.prefix)), None)
