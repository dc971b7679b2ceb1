#!/bin/sh
# frictionless 5.21.0 (PyPI). A file of patients is validated in a build, and the report is kept as JSON. One date is written in another
# way and one row is too short. Guess: an error says which row, which field and at most which cell failed, as the printed summary does.
# Seen: the report has the whole row of each error (`cells`): number, name and whatever else the row holds.
# Consequence: an artifact of a build that lists what was wrong with a file holds the records that were.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$folder"
printf 'mrn,name,born\n1,Everywoman,1957-03-22\n2,Everyman,22.03.1957\n3,Newborn\n' >patients.csv
cat >seen.py <<'PY'
import re
import sys

from frictionless import Schema, validate

kinds = {"mrn": "integer", "name": "string", "born": "date"}
schema = Schema.from_descriptor({"fields": [{"name": name, "type": kind} for name, kind in kinds.items()]})
report = validate("patients.csv", schema=schema)
rows = [error.to_descriptor()["cells"] for error in report.tasks[0].errors]
named = re.findall(r"Every\w+|Newborn", report.to_summary())
print("report", rows, "summary", named)
sys.exit(0 if (rows, named) == ([["2", "Everyman", "22.03.1957"], ["3", "Newborn"]], []) else 1)
PY
"$folder/python/bin/python" seen.py 2>/dev/null
