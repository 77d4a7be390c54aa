"""The words of an import report: what came in, what was doubted, what failed, as plain text."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from newsreader.core.messages import Language
from newsreader.core.reports import ImportedIssue, ImportReport


class ReportWriter(QObject):
    """Writes one report in the interface's language."""

    def __init__(self, report: ImportReport, language: Language) -> None:
        super().__init__()
        self._report = report
        self._language = language

    def summary(self) -> str:
        """Say in one line what the import did."""
        report = self._report
        done, skipped, failed = len(report.imported), len(report.skipped), len(report.failed)
        articles = sum(issue.articles for issue in report.imported)
        doubts = sum(len(issue.findings) for issue in report.imported)
        counts = (
            (done, self.tr("%n issue(s) imported", "", done)),
            (articles, self.tr("%n article(s)", "", articles)),
            (doubts, self.tr("%n doubt(s)", "", doubts)),
            (skipped, self.tr("%n already in the library", "", skipped)),
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
        if self._report.skipped:
            lines.append(self.tr("Already in the library:"))
            lines += [*(f"  {skipped.path}" for skipped in self._report.skipped), ""]
        return "\n".join(lines).strip() + "\n"

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
        for finding, words in zip(issue.findings, issue.words, strict=True):
            message = finding.message(self._language)
            if words:
                message = self.tr("“{words}”: {message}").format(words=words, message=message)
            yield f"  - {message}"
