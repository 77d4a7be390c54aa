"""Print what Label Studio's own library makes of set-ups and tasks: verdicts, as JSON.

label_studio.py FOLDER …, with the packages of requirements.txt and bare.txt.
"""

import json
import sys
from pathlib import Path

from label_studio_sdk.label_interface import LabelInterface


def verdicts(folder: Path) -> dict[str, list[bool]]:
    """Tell of every task whether its data are valid, and of every region whether it is."""
    interface = LabelInterface((folder / "labels.xml").read_text("utf-8"))
    interface.validate()
    tasks = json.loads((folder / "tasks.json").read_bytes())
    regions = [
        interface.validate_region(region)
        for task in tasks
        for annotation in task["annotations"]
        for region in annotation["result"]
    ]
    data = [interface.validate_task({"data": task["data"]}) for task in tasks]
    return {"tasks": data, "regions": regions}


if __name__ == "__main__":
    json.dump([verdicts(Path(each)) for each in sys.argv[1:]], sys.stdout)
