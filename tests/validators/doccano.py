"""Print what doccano imports of JSONL and CoNLL (`.conll`) for sequence labelling, as JSON.

doccano.py FILE …, with the packages of requirements.txt and bare.txt.
"""

import json
import sys
import tempfile
from importlib.util import find_spec

import django
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command

TASK = "SequenceLabeling"
OF_CHARACTERS = {"scheme": "IOB2", "delimiter": ""}
(ROOT,) = find_spec("backend").submodule_search_locations
OWN = ("roles", "projects", "examples", "label_types", "labels", "data_import")
APPS = {
    "auth": "django.contrib.auth",
    "contenttypes": "django.contrib.contenttypes",
    "polymorphic": "polymorphic",
    "django_drf_filepond": "django_drf_filepond",
    **{name: name for name in OWN},
}


def start(folder: str) -> None:
    """Begin with an empty library in memory, without what doccano has to show it in a browser."""
    sys.path.insert(0, ROOT)
    settings.configure(
        INSTALLED_APPS=list(APPS.values()),
        MIGRATION_MODULES=dict.fromkeys(APPS),
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        USE_TZ=True,
        BASE_DIR=folder,
        DJANGO_DRF_FILEPOND_FILE_STORE_PATH=folder,
    )
    django.setup()
    call_command("migrate", verbosity=0, run_syncdb=True)


def imported(path: str) -> dict[str, object]:
    """Import a file into a project of its own, and look into the library."""
    from data_import import datasets  # noqa: PLC0415  they ask for the settings
    from data_import.pipeline.catalog import JSONL, CoNLL  # noqa: PLC0415

    user, _ = get_user_model().objects.get_or_create(username="reader")
    project = apps.get_model("projects", "SequenceLabelingProject").objects.create(
        name=path, project_type=TASK, created_by=user, allow_overlapping=True
    )
    files = [datasets.FileName(path, path, path)]
    of_format, how = (CoNLL, OF_CHARACTERS) if path.endswith(".conll") else (JSONL, {})
    dataset = datasets.load_dataset(TASK, of_format, files, project, encoding="utf_8", **how)
    dataset.save(user)
    texts = [
        {"text": each.text, "meta": each.meta, "labels": labels(each)}
        for each in project.examples.order_by("id")
    ]
    return {"texts": texts, "errors": [each.dict() for each in dataset.errors]}


def labels(example: object) -> list[tuple[int, int, str]]:
    """Return the labels of a text, in the order of the file."""
    spans = example.spans.order_by("id")
    return [(each.start_offset, each.end_offset, each.label.text) for each in spans]


def main(paths: list[str]) -> None:
    """Import one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        start(folder)
        json.dump([imported(path) for path in paths], sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
