"""The words of a preview: rows of its lists, and a sentence for every state."""

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import QObject

from newsreader.core.messages import Language
from newsreader.services.deciding import OtherText
from newsreader.services.previewing import PreviewedArticle, PreviewedDoubt
from newsreader.ui.importing.lines import Line, Row, Tone
from newsreader.ui.importing.offer import Entry, Standing
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

BADGES: dict[Standing, tuple[str, Tone]] = {
    Standing.NEW: (QT_TRANSLATE_NOOP("Import", "New"), Tone.NEW),
    Standing.TWICE: (QT_TRANSLATE_NOOP("Import", "Twice"), Tone.QUIET),
    Standing.KNOWN: (QT_TRANSLATE_NOOP("Import", "In the library"), Tone.QUIET),
    Standing.OTHER_TEXT: (QT_TRANSLATE_NOOP("Import", "Other text"), Tone.DOUBT),
    Standing.UNREADABLE: (QT_TRANSLATE_NOOP("Import", "Cannot be read"), Tone.BAD),
}
SENTENCES: dict[Standing, str] = {
    Standing.NEW: QT_TRANSLATE_NOOP("Import", "This issue is new and will be imported."),
    Standing.TWICE: QT_TRANSLATE_NOOP(
        "Import", "The same text stands further up in this list; it will come in once."
    ),
    Standing.KNOWN: QT_TRANSLATE_NOOP(
        "Import", "This text is in the library already and will be skipped."
    ),
    Standing.OTHER_TEXT: QT_TRANSLATE_NOOP(
        "Import", "The library has another text of this issue. What shall become of the new one?"
    ),
}
CHOICES: dict[OtherText, str] = {
    OtherText.BESIDE: QT_TRANSLATE_NOOP("Import", "Other text, kept beside"),
    OtherText.INSTEAD: QT_TRANSLATE_NOOP("Import", "New version"),
    OtherText.SKIP: QT_TRANSLATE_NOOP("Import", "Other text, skipped"),
}


def title_of(entry: Entry) -> str:
    """Return the paper and the day as edited, or else the file's name."""
    masthead = entry.masthead
    name = PurePath(entry.source.path.replace("\\", "/")).name
    return " ".join(filter(None, (masthead.publication, masthead.date))) or name


def entry_row(entry: Entry, choice: OtherText, language: Language) -> Row:
    """Return the row of an issue or of a source without any."""
    words, tone = BADGES[entry.standing]
    if entry.standing is Standing.OTHER_TEXT:
        words = CHOICES[choice]
    name = PurePath(entry.source.path.replace("\\", "/")).name
    beside = name if entry.source.error is None else sentence_of(entry, language)
    badge = Line(beside, quiet=True, badge=translate("Import", words), tone=tone)
    return [Line(title_of(entry), strong=True), badge]


def sentence_of(entry: Entry, language: Language) -> str:
    """Say what will become of an issue, or why a source cannot be read."""
    error = entry.source.error
    if error is not None and error.key == "no-text-column":
        return translate("Import", "Choose below which column holds the text of the articles.")
    if error is not None:
        return error.message(language)
    return translate("Import", SENTENCES[entry.standing])


def article_row(article: PreviewedArticle) -> Row:
    """Return an article: its head in its parts, and where and how long it is."""
    parts = [translate("Import", "p. {page}").format(page=article.page)]
    people: dict[str, list[str]] = {}
    for person in article.contributors:
        people.setdefault(person.role, []).append(person.name)
    parts += [" ".join(filter(None, (role, *names))) for role, names in people.items()]
    parts.append(Counts().characters(article.characters))
    head = article.headline or translate("Import", "Article without a head")
    around = ((article.kicker, False), (head, True), (article.subtitle, False))
    lines = [Line(text, strong=strong) for text, strong in around if text]
    return [*lines, Line(" · ".join(parts), quiet=True)]


def doubt_row(doubt: PreviewedDoubt, language: Language) -> Row:
    """Return a doubt: what it is, and the words of its place."""
    place: list[str] = []
    if doubt.words:
        place.append(translate("Import", "“{words}”").format(words=doubt.words))
    if doubt.article is not None:
        place.append(translate("Import", "p. {page}").format(page=doubt.article.page))
        place.append(doubt.article.headline)
    where = " · ".join(filter(None, place)) or translate("Import", "The issue as a whole")
    return [Line(doubt.finding.message(language)), Line(where, quiet=True)]


class Counts(QObject):
    """Says numbers of things; the tool that collects texts finds plurals in methods only."""

    def characters(self, count: int) -> str:
        """Say how long an article is."""
        return self.tr("%n character(s)", "", count)

    def summary(self, counts: Mapping[Standing, int], files: int, issues: int) -> str:
        """Say in one line what was found; `files` and `issues` were left for the import."""
        new, twice, known, other, bad = (counts[standing] for standing in Standing)
        texts = (
            (new, self.tr("%n new", "", new)),
            (twice, self.tr("%n twice", "", twice)),
            (known, self.tr("%n in the library already", "", known)),
            (other, self.tr("%n in another text", "", other)),
            (bad, self.tr("%n cannot be read", "", bad)),
        )
        line = self.tr(", ").join(text for count, text in texts if count)
        more: list[str] = []
        if issues:
            more.append(self.tr("and %n more issue(s) of these files", "", issues))
        if files:
            more.append(
                self.tr("and %n more file(s), which will be read when they are imported", "", files)
            )
        return self.tr("; ").join(filter(None, (line, *more)))
