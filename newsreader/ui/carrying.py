"""Articles and annotations carried with the mouse from a list into a collection.

Another program gets the words; only our own windows get what the words stand for.
"""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from newsreader.core.dossier import Member, MemberKind

MEMBERS = "application/x-newsreader-members"


def carry(members: Iterable[tuple[Member, str]]) -> QMimeData:
    """Return what is carried: each member with its words."""
    data, pairs = QMimeData(), [*members]
    lines = "\n".join(f"{member.kind}:{member.id}" for member, _ in pairs)
    data.setData(MEMBERS, lines.encode())
    data.setText("\n".join(words for _, words in pairs))
    return data


def carried(data: QMimeData) -> tuple[Member, ...]:
    """Return the members that are carried, none where it is something else."""
    lines = bytes(data.data(MEMBERS).data()).decode().splitlines()
    parts = (line.partition(":") for line in lines)
    return tuple(Member(MemberKind(kind), id_) for kind, _, id_ in parts)
