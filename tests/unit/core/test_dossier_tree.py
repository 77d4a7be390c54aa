"""Collections as they stand to each other, whatever other libraries bring."""

from newsreader.core.dossier import Dossier
from newsreader.core.dossier_tree import DossierTree
from newsreader.core.ids import CollectionId


def dossier(
    id_: str, parent: str | None = None, rank: int = 0, *, deleted: bool = False
) -> Dossier:
    above = None if parent is None else CollectionId(parent)
    return Dossier(CollectionId(id_), id_.upper(), above, rank, deleted=deleted)


def test_order_and_paths() -> None:
    tree = DossierTree([dossier("a", rank=2), dossier("b", rank=1), dossier("c", "a")])
    assert [tree.path(each.id) for each in tree] == ["B", "A", "A/C"]
    assert len(tree) == 3
    found = tree.find("A/C")
    assert found is not None
    assert tree.get("c") == found
    assert tree.parent(found.id) == "a"
    assert tree.find("C") is None
    assert tree.get("z") is None


def test_what_was_under_a_deleted_one_stands_at_the_top() -> None:
    tree = DossierTree([dossier("a", deleted=True), dossier("b", "a"), dossier("c", "nowhere")])
    assert [tree.path(each.id) for each in tree] == ["B", "C"]


def test_rings_are_opened() -> None:
    tree = DossierTree([dossier("a", "b"), dossier("b", "a"), dossier("c", "c"), dossier("d", "b")])
    assert [tree.path(each.id) for each in tree] == ["A", "A/B", "A/B/D", "C"]
    assert {each.id for each in tree} == {"a", "b", "c", "d"}
