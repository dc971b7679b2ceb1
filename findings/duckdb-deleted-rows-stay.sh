#!/usr/bin/env bash
# duckdb 2.0.1 (PyPI). A database file holds a table of a thousand patients, from which all but ten are deleted, or whose names are
# overwritten; CHECKPOINT and VACUUM follow, since CHECKPOINT is what reclaims the space of deleted rows. Guess: the file holds ten names.
# Seen: it holds all thousand in clear after each step, and when it is opened and written again. Consequence: a file that is cut down to
# one study's patients and handed over has the others.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cat >"$folder/seen.py" <<'PY'
import pathlib
import re
import sys

import duckdb


def held(name):
    return len(set(re.findall(rb"In-\d{6}", pathlib.Path(name).read_bytes())))


seen = {}
for name, change in {"deleted": "DELETE FROM patients WHERE id >= 10", "overwritten": "UPDATE patients SET name = 'none' WHERE id >= 10"}.items():
    file = f"{name}.db"
    database = duckdb.connect(file)
    database.execute("CREATE TABLE patients AS SELECT i::INTEGER AS id, 'In-' || (100000 + i) || md5(i::VARCHAR) AS name FROM range(1000) AS numbers(i)")
    steps = []
    for statement in ["CHECKPOINT", change, "FORCE CHECKPOINT", "VACUUM", "FORCE CHECKPOINT"]:
        database.execute(statement)
    left = database.execute("SELECT count(*) FROM patients WHERE name LIKE 'In-%'").fetchone()[0]
    steps.append(held(file))
    database.close()
    database = duckdb.connect(file)
    database.execute("CREATE TABLE others AS SELECT 1 AS id")
    database.execute("FORCE CHECKPOINT")
    database.close()
    seen[name] = {"rows": left, "in the file": [*steps, held(file)]}
print(seen)
sys.exit(0 if seen == {name: {"rows": 10, "in the file": [1000, 1000]} for name in ["deleted", "overwritten"]} else 1)
PY
cd "$folder"
python/bin/python seen.py
