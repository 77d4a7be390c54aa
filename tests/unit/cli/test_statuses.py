import pytest

from newsreader.cli.statuses import exit_status
from newsreader.core.errors import (
    BadInputError,
    LibraryError,
    MachineError,
    NewsreaderError,
    UsageError,
)


@pytest.mark.parametrize(
    ("kind", "status"), [(BadInputError, 1), (MachineError, 1), (UsageError, 2), (LibraryError, 3)]
)
def test_exit_status(kind: type[NewsreaderError], status: int) -> None:
    assert exit_status(kind("stopped")) == status
