"""What comes first on the desk."""

from newsreader.core.findings import Finding, FindingKind, Severity
from newsreader.core.review import Decision, Doubt, by_weight
from newsreader.core.spans import Span


def doubt(
    start: int,
    confidence: float = 1.0,
    severity: Severity = Severity.WARNING,
    decision: Decision | None = None,
) -> Doubt:
    spans = (Span(start, start + 1),) if start else ()
    finding = Finding(FindingKind.OVERLAP, spans, severity=severity, confidence=confidence)
    return Doubt(finding, decision, None)


def test_open_grave_unsure_and_early_ones_come_first() -> None:
    ordered = [
        doubt(9, 0.5),
        doubt(0, 0.8),
        doubt(3, 0.8),
        doubt(1),
        doubt(1, 0.1, Severity.INFO),
        doubt(1, 0.1, decision=Decision.ACCEPTED),
    ]
    backwards = ordered[::-1]
    assert sorted(backwards, key=by_weight) == ordered


def test_its_name() -> None:
    assert (doubt(3).id, doubt(0).id) == ("overlap:3-4", "overlap:")
