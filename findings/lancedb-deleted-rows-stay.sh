#!/bin/sh
# lancedb 0.40.0 (PyPI). A table of texts with their vectors, as retrieval for a model has, loses a patient's row by `delete`, and
# `optimize()` is called afterwards, which says that it also cleans up. Guess: the text is in no file of the table's folder. Seen: the
# table has one row less, and the text stands in its first file, after both calls, since versions of the last week are kept;
# `optimize(cleanup_older_than=timedelta(0))` takes it out, and so does dropping the table. Consequence: a deletion that a patient asked for
# is done for searches, and who copies the folder on that day, as backups do, has the text.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check lancedb==0.40.0
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import datetime
import pathlib
import re
import sys

import lancedb

table = lancedb.connect("store").create_table("notes", [{"id": 1, "vector": [0.0, 1.0], "text": "In-Note-1"}, {"id": 2, "vector": [1.0, 1.0], "text": "In-Note-2"}])


def held():
    files = (file.read_bytes() for file in pathlib.Path("store").rglob("*") if file.is_file())
    return sorted({word.decode() for data in files for word in re.findall(rb"In-Note-\d", data)})


table.delete("id = 1")
seen = {"rows": table.count_rows(), "deleted": held()}
table.optimize()
seen["optimized"] = held()
table.optimize(cleanup_older_than=datetime.timedelta(0))
seen["cleaned"] = held()
print(seen)
both = ["In-Note-1", "In-Note-2"]
sys.exit(0 if seen == {"rows": 1, "deleted": both, "optimized": both, "cleaned": ["In-Note-2"]} else 1)
PY
