"""Schemas of foreign formats: beside the repository, or a printed skip where there are none.

Where everything must be proven (`CI`), a test without its schema fails.
"""

import os
from pathlib import Path

import pytest
from lxml import etree

SCHEMAS = Path(__file__).parents[3] / "shared" / "schemas"


class _Beside(etree.Resolver):
    """Gives the schema of a given name from the folder, whatever address it is asked for."""

    def resolve(self, system_url: str, public_id: str, context: object) -> object:
        name = system_url.rpartition("/")[2]
        found = next(SCHEMAS.rglob(name), None)
        return self.resolve_filename(str(found), context) if found else self.resolve_empty(context)


def needed(name: str) -> Path:
    """Return a file or folder of them; skip the test where there are none, fail it without this."""
    if not SCHEMAS.is_dir() and not os.environ.get("CI"):
        pytest.skip(f"no schemas to validate against: {SCHEMAS} is not there")
    found = SCHEMAS / name
    assert found.exists(), f"no {name} to validate against in {SCHEMAS}"
    return found


def schema(name: str) -> etree.XMLSchema:
    """Return a schema; skip the test where the folder is not there."""
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.parse(needed(name), parser))
