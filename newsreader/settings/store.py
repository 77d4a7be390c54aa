"""The settings file: JSON, saved whole and atomically; a file that cannot be read is set aside."""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from newsreader.core.errors import MachineError
from newsreader.settings.schema import SETTINGS, Setting, Value

_ROWS: Mapping[str, Setting] = {row.key: row for row in SETTINGS}


class Settings:
    """Values by key; a key that is not declared is a KeyError, a wrong value a ValueError.

    `set_aside` names the copy of an unreadable file, so that the window can say so once.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self._values = self._read()

    def text(self, key: str) -> str:
        """Return a setting that holds a text."""
        value = self.value(key)
        if not isinstance(value, str):
            raise TypeError(key)
        return value

    def number(self, key: str) -> int:
        """Return a setting that holds a whole number."""
        value = self.value(key)
        if not isinstance(value, int):
            raise TypeError(key)
        return value

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a setting that holds a list of whole numbers."""
        value = self.value(key)
        if not isinstance(value, tuple):
            raise TypeError(key)
        return value

    def value(self, key: str) -> Value:
        """Return the value of `key`, its default where the file says nothing usable."""
        row = _ROWS[key]
        value = self._values.get(key)
        if isinstance(value, list):
            value = tuple(cast("list[object]", value))
        return cast("Value", value) if row.accepts(value) else row.default

    def put(self, values: Mapping[str, Value]) -> None:
        """Change some values and save the file, if anything differs from before."""
        for key, value in values.items():
            if not _ROWS[key].accepts(value):
                raise ValueError(f"{key}: {value!r}")
        changed = {key: value for key, value in values.items() if self.value(key) != value}
        if changed:
            self._values |= changed
            self._save()

    def _read(self) -> dict[str, object]:
        try:
            found: object = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            return self._keep_aside()
        return cast("dict[str, object]", found) if isinstance(found, dict) else self._keep_aside()

    def _keep_aside(self) -> dict[str, object]:
        """Move the file out of the way of the next save, rather than write over it."""
        aside = self.path.with_name(self.path.name + ".unreadable")
        try:
            os.replace(self.path, aside)
        except OSError:
            return {}
        self.set_aside = aside
        return {}

    def _save(self) -> None:
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            write_whole(self.path, text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            reason = error.strerror or str(error)
            raise MachineError("settings-not-saved", path=self.path, reason=reason) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that at every moment either the old or the new one is there; OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
