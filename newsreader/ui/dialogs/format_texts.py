"""What the export formats are called and carry, for a dialog to say in its language.

To add one: its title and what it carries, as in its exporter.
"""

from PySide6.QtCore import QCoreApplication

from newsreader.ui.dialogs.library_formats import LIBRARY_FORMATS
from newsreader.ui.translation import QT_TRANSLATE_NOOP

FORMAT_TEXTS = (
    *LIBRARY_FORMATS,
    QT_TRANSLATE_NOOP("Formats", "Exchange bundle"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "everything, to go on working elsewhere: sources, issues, and all work with its history",
    ),
    QT_TRANSLATE_NOOP("Formats", "Table (CSV)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with paper, date, page, head, quote, note, tags, creator and times"
    ),
    QT_TRANSLATE_NOOP("Formats", "Markdown"),
    QT_TRANSLATE_NOOP("Formats", "articles to read, with marked words, notes and tags"),
    QT_TRANSLATE_NOOP("Formats", "W3C Web Annotation (JSON-LD)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with quotes, positions, notes, tags, styles, creators and times"
    ),
    QT_TRANSLATE_NOOP("Formats", "Table for Excel (CSV)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a table with a mark by which Excel knows the encoding; very long cells are cut there",
    ),
    QT_TRANSLATE_NOOP("Formats", "Table with description (CSVW)"),
    QT_TRANSLATE_NOOP(
        "Formats", "a folder with the table as it is, and a description of its columns for programs"
    ),
    QT_TRANSLATE_NOOP("Formats", "Excel workbook (XLSX)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "sheets of annotations, articles, tags and notes; long texts go on in further columns",
    ),
    QT_TRANSLATE_NOOP("Formats", "Citations (RIS)"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles with writers, title, paper, date and page, and all tags as keywords"
    ),
    QT_TRANSLATE_NOOP("Formats", "Citations (BibTeX)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "articles with writers, title, paper, date and page, and all tags as keywords, for LaTeX",
    ),
    QT_TRANSLATE_NOOP("Formats", "Citations (CSL-JSON)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "articles with writers, title, paper, date and page, and all tags as keywords, for Zotero",
    ),
    QT_TRANSLATE_NOOP("Formats", "References (GB/T 7714—2015)"),
    QT_TRANSLATE_NOOP(
        "Formats", "a numbered list of the articles as the standard of 2015 cites newspapers"
    ),
    QT_TRANSLATE_NOOP("Formats", "References (GB/T 7714—2025)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a numbered list of the articles as the standard in force since July 2026 cites newspapers",
    ),
    QT_TRANSLATE_NOOP("Formats", "Project of text analysis (REFI-QDA)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "articles with tags as codes, annotations as codings and notes, for ATLAS.ti, NVivo …",
    ),
    QT_TRANSLATE_NOOP("Formats", "Project of text analysis for MAXQDA (REFI-QDA)"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles with codings and notes, line ends and positions as MAXQDA counts them"
    ),
    QT_TRANSLATE_NOOP("Formats", "Code book (REFI-QDA)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "the tags of the collection with colours and descriptions, for programs of text analysis",
    ),
    QT_TRANSLATE_NOOP("Formats", "Folder of notes (Obsidian)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a Markdown file an article with marked words, notes, and tags that Obsidian knows",
    ),
    QT_TRANSLATE_NOOP("Formats", "Corpus of plain texts"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a folder with a text file an article, and a table of papers, dates, pages, heads and tags",
    ),
    QT_TRANSLATE_NOOP("Formats", "Corpus of texts cut into words"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a folder with a text file an article, a blank between words, and a table, for AntConc …",
    ),
    QT_TRANSLATE_NOOP("Formats", "Labelled texts (doccano JSONL)"),
    QT_TRANSLATE_NOOP(
        "Formats", "articles with their tags as labels on code points, to teach programs"
    ),
    QT_TRANSLATE_NOOP("Formats", "Labelled texts (Label Studio)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a folder with tasks, their labelled regions with notes, and the set-up of a project",
    ),
    QT_TRANSLATE_NOOP("Formats", "Labelled characters (CoNLL)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a character a line with its tags in the scheme BIO; of overlapping ones the longest",
    ),
    QT_TRANSLATE_NOOP("Formats", "Annotated documents (UIMA XMI)"),
    QT_TRANSLATE_NOOP(
        "Formats",
        "a folder with a document an article, tags and notes as annotations, and their types",
    ),
)
"""Titles and promises of the exporters, which know no Qt; a test compares them."""


def format_text(text: str) -> str:
    """Return the words of an exporter in the interface's language."""
    return QCoreApplication.translate("Formats", text)
