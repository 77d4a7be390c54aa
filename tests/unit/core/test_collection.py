"""What exporters receive."""

from newsreader.core.collection import CollectedIssue, Collection
from tests.support.builders import BRIDGE_TEXT, make_annotation, make_issue_summary, make_view


def test_a_collection_counts_its_annotations() -> None:
    marked = make_view(annotations=(make_annotation(BRIDGE_TEXT, 0, 2),) * 2)
    collected = CollectedIssue(make_issue_summary(), (marked, make_view()))
    assert Collection((collected, collected)).annotations == 4
