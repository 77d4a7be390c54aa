"""The words of an import report: what came in, what was doubted, what failed."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject

from newsreader.core.findings import Finding
from newsreader.core.ids import IssueId
from newsreader.core.messages import Language
from newsreader.core.reports import ImportedIssue, ImportReport, VersionReport
from newsreader.ui.importing.lines import Line, Row, Tone

DOUBTS = 3
"""As many doubts of an issue stand in a row; all of them are in the text."""


class ReportWriter(QObject):
    """Writes one report in the interface's language."""

    def __init__(
        self,
        report: ImportReport,
        language: Language,
        versions: Mapping[IssueId, VersionReport] | None = None,
    ) -> None:
        super().__init__()
        self._report = report
        self._language = language
        self._versions = versions or {}

    def summary(self) -> str:
        """Say in one line what the import did."""
        report = self._report
        done, failed = len(report.imported), len(report.failed)
        apart = sum(item.other_text for item in report.skipped)
        skipped = len(report.skipped) - apart
        articles = sum(issue.articles for issue in report.imported)
        doubts = sum(issue.doubts for issue in report.imported)
        counts = (
            (done, self.tr("%n issue(s) imported", "", done)),
            (articles, self.tr("%n article(s)", "", articles)),
            (doubts, self.tr("%n doubt(s)", "", doubts)),
            (skipped, self.tr("%n already in the library", "", skipped)),
            (apart, self.tr("%n skipped", "", apart)),
            (failed, self.tr("%n failed", "", failed)),
        )
        parts = [text for count, text in counts if count] or [self.tr("Nothing was imported")]
        if report.cancelled:
            parts.append(self.tr("cancelled"))
        return self.tr(", ").join(parts)

    def text(self) -> str:
        """Write the whole report, one sentence a line."""
        lines = [self.summary(), "", *self._failed()]
        for issue in self._report.imported:
            lines += [*self._imported(issue), ""]
        known = [item.path for item in self._report.skipped if not item.other_text]
        apart = [item.path for item in self._report.skipped if item.other_text]
        lines += self._listed(self.tr("Already in the library:"), known)
        lines += self._listed(self.tr("Skipped, as the library has another text:"), apart)
        return "\n".join(lines).strip() + "\n"

    def rows(self) -> list[tuple[Row, IssueId | None]]:
        """Return the report as rows of a list, each with the issue that it can open."""
        return [*self._failed_rows(), *self._imported_rows(), *self._skipped_rows()]

    def version(self, issue: ImportedIssue) -> str:
        """Say what became of the annotations of the older text; the empty text if there is none."""
        report = self._versions.get(issue.issue_id)
        if report is None:
            return ""
        counts = (
            (report.anchored, self.tr("%n annotation(s) carried over", "", report.anchored)),
            (report.uncertain, self.tr("%n uncertain", "", report.uncertain)),
            (report.unanchored, self.tr("%n without a place", "", report.unanchored)),
        )
        parts = [text for count, text in counts if count]
        line = self.tr(", ").join(parts) or self.tr("no annotations")
        return self.tr("Takes the place of an older text: {counts}").format(counts=line)

    def _failed_rows(self) -> Iterator[tuple[Row, None]]:
        for failed in self._report.failed:
            badge = Line(_name(failed.path), quiet=True, badge=self.tr("Failed"), tone=Tone.BAD)
            message = Line(failed.error.message(self._language), strong=True)
            yield [message, badge], None

    def _imported_rows(self) -> Iterator[tuple[Row, IssueId]]:
        for issue in self._report.imported:
            doubts = issue.doubts
            facts = [self.tr("%n article(s)", "", issue.articles)]
            facts += [self.tr("%n doubt(s)", "", doubts)] if doubts else []
            title = Line(issue.title, strong=True)
            count = Line(
                " · ".join([*facts, _name(issue.path)]),
                quiet=True,
                badge=self.tr("Imported"),
                tone=Tone.NEW,
            )
            version = self.version(issue)
            row = [title, count, *([Line(version)] if version else [])]
            for number, finding in enumerate(issue.findings[:DOUBTS]):
                row.append(Line(self._doubt(finding, issue.words[number]), quiet=True))
            left = doubts - len(issue.findings[:DOUBTS])
            if left:
                more = self.tr("and %n more doubt(s)", "", left)
                row.append(Line(more, quiet=True))
            yield row, issue.issue_id

    def _skipped_rows(self) -> Iterator[tuple[Row, IssueId]]:
        for skipped in self._report.skipped:
            words = self.tr("Skipped") if skipped.other_text else self.tr("In the library")
            name = _name(skipped.path)
            yield [Line(name, strong=True), Line("", badge=words)], skipped.issue_id

    def _listed(self, title: str, paths: Sequence[str]) -> list[str]:
        return [title, *(f"  {path}" for path in paths), ""] if paths else []

    def _failed(self) -> Iterator[str]:
        """List what failed, which comes first: only this has to be acted on."""
        if self._report.failed:
            yield self.tr("Failed:")
        for failed in self._report.failed:
            yield f"  {failed.path}"
            yield f"    {failed.error.message(self._language)}"
            yield ""

    def _imported(self, issue: ImportedIssue) -> Iterator[str]:
        yield self.tr("{title}: {articles}").format(
            title=issue.title, articles=self.tr("%n article(s)", "", issue.articles)
        )
        yield f"  {issue.path}"
        if version := self.version(issue):
            yield f"  {version}"
        for finding, words in zip(issue.findings, issue.words, strict=True):
            yield f"  - {self._doubt(finding, words)}"

    def _doubt(self, finding: Finding, words: str) -> str:
        message = finding.message(self._language)
        if words:
            message = self.tr("“{words}”: {message}").format(words=words, message=message)
        return message


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
