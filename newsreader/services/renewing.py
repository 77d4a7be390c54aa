"""Recognising an issue again with this version's rules, around what people have decided."""

from dataclasses import fields

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.findings import SOURCE_KINDS
from newsreader.core.ids import IssueId
from newsreader.core.layout import Layout, as_recognised
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.reshaping.renewal import laid_out, renewed
from newsreader.recognition.pipeline import VERSION, recognise
from newsreader.services.history import History, UndoName
from newsreader.services.reading import Reading
from newsreader.storage.database import Database
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Issues
from newsreader.storage.layouts import Layouts
from newsreader.storage.replay import MASTHEAD


class Renewing:
    """Brings issues up to date; what a person arranged or corrected stays as it is."""

    def __init__(self, database: Database, reading: Reading, history: History) -> None:
        self._reading = reading
        self._history = history
        self._issues = Issues(database)
        self._layouts = Layouts(database)
        self._findings = Findings(database)

    def printed_masthead(self, issue_id: IssueId) -> Masthead:
        """Return what an issue prints of itself, whatever a person has said of it since."""
        view = self._history.revisions.view
        key = view.issue_key(issue_id)
        if self._issues.is_extracted(key):
            return self._issues.masthead(key)
        return recognise(self._reading.source_text(issue_id)).masthead

    def renew(self, issue_id: IssueId) -> Changes:
        """Recognise an issue again; undoing gives back its layout, not its doubts.

        Raises BadInputError where a format, not recognition, gave the issue its articles.
        """
        view = self._history.revisions.view
        key = view.issue_key(issue_id)
        if self._issues.is_extracted(key):
            raise BadInputError("not-recognised")
        source = self._reading.source_text(issue_id)
        recognised = recognise(source)
        with self._history.operation(UndoName.RECOGNISE) as operation:
            fresh = laid_out(issue_id, recognised)
            after = self._around(issue_id, view.layout(issue_id), fresh)
            operation.renew(issue_id, after, fresh, source)
            self._bring_up_to_date(issue_id, key, recognised)
        return operation.changes | Changes(issues=frozenset({issue_id}))

    def _around(self, issue_id: IssueId, current: Layout, fresh: Layout) -> Layout:
        """Return `fresh` around all that is not as it was last recognised."""
        base = self._history.revisions.recognised(issue_id) or as_recognised(current)
        known = {article.id: article for article in base.articles}
        settled = [each.id for each in current.articles if known.get(each.id) != each]
        beside = [item for item in current.furniture if item not in base.furniture]
        after = renewed(current, fresh, settled, beside)
        return after if after.articles else current

    def _bring_up_to_date(self, issue_id: IssueId, key: int, recognised: RecognisedIssue) -> None:
        of_source = [f for f in self._findings.of_issue(key) if f.kind in SOURCE_KINDS]
        self._findings.replace(key, [*of_source, *recognised.findings])
        self._layouts.place_findings(key)
        for field in fields(Masthead):
            name = f"{MASTHEAD}{field.name}"
            if not self._history.revisions.heads(issue_id, name):
                value = getattr(recognised.masthead, field.name)
                self._issues.set_masthead(key, field.name, value)
        self._issues.set_recogniser(key, VERSION)
