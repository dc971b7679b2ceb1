#!/bin/sh
# apsw 3.54.1.0 (PyPI), which holds SQLite 3.54.1. A table of patients in a database with a write-ahead log, `secure_delete` on: all rows
# are deleted, a full checkpoint is made, and the file is vacuumed. Guess: `secure_delete` writes zeros over the rows, so that neither file
# holds them. Seen: the database holds none; the log beside it (`-wal`) still holds each row as often as before, since a checkpoint copies
# pages and leaves the log as long as it is, also a `RESTART`; only `wal_checkpoint(TRUNCATE)`, or the last connection's end, empties it.
# Until the first checkpoint the rows stand in the log alone, which a `.gitignore` of `*.db` does not name.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import sys

import apsw

connection = apsw.Connection("patients.db")
connection.execute("PRAGMA journal_mode = WAL").fetchall()
connection.execute("PRAGMA secure_delete = ON").fetchall()


def held():
    return [open(name, "rb").read().count(b"Everywoman") > 0 for name in ("patients.db", "patients.db-wal")]


def after(*statements):
    for statement in statements:
        connection.execute(statement).fetchall()
    return held()


steps = {
    "inserted": ("CREATE TABLE patients (name, diagnosis)", "INSERT INTO patients VALUES ('Everywoman, Eve', 'C50.9')"),
    "checkpoint": ("PRAGMA wal_checkpoint(FULL)",),
    "deleted, checkpoint": ("DELETE FROM patients", "PRAGMA wal_checkpoint(FULL)"),
    "vacuum": ("VACUUM",),
    "restart": ("PRAGMA wal_checkpoint(RESTART)",),
    "truncate": ("PRAGMA wal_checkpoint(TRUNCATE)",),
}
seen = [after(*statements) for statements in steps.values()]
print(f"SQLite {apsw.sqlite_lib_version()}: name in the database, in the log")
for name, value in zip(steps, seen):
    print(f"{name}:", *value)
expected = [[False, True], [True, True], [False, True], [False, True], [False, True], [False, False]]
sys.exit(0 if seen == expected else 1)
PY
