import pytest

from newsreader.settings.schema import SETTINGS, Setting


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_every_row_accepts_its_default(row: Setting) -> None:
    assert row.accepts(row.default)


def test_keys_are_unique() -> None:
    assert len({row.key for row in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize("row", [r for r in SETTINGS if r.title], ids=lambda row: row.key)
def test_what_people_can_set_has_title_and_help_in_both_languages(row: Setting) -> None:
    assert row.title
    assert all(row.title)
    assert all(row.help)


@pytest.mark.parametrize(
    ("setting", "value", "accepted"),
    [
        (Setting("a", "x"), "anything", True),
        (Setting("a", "x", choices=("x", "y")), "z", False),
        (Setting("a", 5), 6, True),
        (Setting("a", 5, limits=(1, 9)), 9, True),
        (Setting("a", 5, limits=(1, 9)), 10, False),
        (Setting("a", 5), False, False),
        (Setting("a", ()), (1, 2), True),
        (Setting("a", ()), (1, True), False),
        (Setting("a", ()), [1], False),
    ],
)
def test_accepts(setting: Setting, value: object, accepted: bool) -> None:
    assert setting.accepts(value) is accepted
