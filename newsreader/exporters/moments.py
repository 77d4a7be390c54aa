"""When a collection was last changed: exporters know no clock."""

from datetime import UTC, datetime

from newsreader.core.collection import Collection


def last_change(collection: Collection) -> str:
    """Return when anything that people made was last changed, else the day of the last issue."""
    changed = [each.modified for *_, each in collection.rows()]
    changed += [note.modified for note in collection.notes]
    printed = [issue.issue.date for issue in collection.issues if issue.issue.date]
    return max(changed or printed, default="")


def last_second(collection: Collection) -> str:
    """Return the same as `CCYY-MM-DDThh:mm:ssZ`; the first second of 1970 where it is unknown."""
    try:
        moment = datetime.fromisoformat(last_change(collection))
    except ValueError:
        moment = datetime.fromtimestamp(0, UTC)
    if moment.tzinfo:
        moment = moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
