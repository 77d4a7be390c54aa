"""Titles and promises of the formats for libraries and archives."""

from newsreader.ui.translation import QT_TRANSLATE_NOOP

LIBRARY_FORMATS = (
    QT_TRANSLATE_NOOP("Formats", "TEI P5"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "issues with pages, articles, corrections and repairs; annotations, tags and notes",
    ),
    QT_TRANSLATE_NOOP("Formats", "BagIt package"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "everything as JSON-LD, tables and plain text, with checksums and a description (RO-Crate)",
    ),
    QT_TRANSLATE_NOOP("Formats", "Website"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "pages to read and search without a network: issues, articles, highlights, notes and tags",
    ),
    QT_TRANSLATE_NOOP("Formats", "Word document (DOCX)"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles to read, with highlights, and notes and tags as comments"
    ),
    QT_TRANSLATE_NOOP("Formats", "E-book (EPUB)"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles to read, with highlights, and notes and tags at the end of each"
    ),
    QT_TRANSLATE_NOOP("Formats", "PDF"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles to print, with highlights, and notes and tags at the end of each"
    ),
    QT_TRANSLATE_NOOP("Formats", "MODS records"),
    QT_TRANSLATE_NOOP(
        "Formats", "one record an article: head, people, paper, date, page and subjects"
    ),
    QT_TRANSLATE_NOOP("Formats", "Dublin Core records"),
    QT_TRANSLATE_NOOP(
        "Formats", "one simple record an article: head, people, paper, date and subjects"
    ),
    QT_TRANSLATE_NOOP("Formats", "Vocabulary (SKOS)"),
    QT_TRANSLATE_NOOP(
        "Formats", "the tags of the collection as a tree of concepts, with colours and descriptions"
    ),
)
