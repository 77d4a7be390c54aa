"""Print what Frictionless finds in tables: their faults and their rows, as JSON by path.

tables.py FILE …, with the packages of requirements.txt.
"""

import json
import sys

from frictionless import Detector, Resource, system


def read(path: str) -> dict[str, object]:
    """Return the faults of a table, and its rows as they stand, the header first."""
    detector = Detector(field_type="string", field_missing_values=["\x00"])
    with system.use_context(trusted=True):
        faults = Resource(path=path, detector=detector).validate().flatten(["type"])
        with Resource(path=path, detector=detector) as table:
            rows = [table.header, *(row.cells for row in table.row_stream)]
    return {"faults": [type_ for (type_,) in faults], "rows": rows}


if __name__ == "__main__":
    json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
