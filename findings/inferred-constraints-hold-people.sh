#!/bin/sh
# tdda 3.3.0 and pandera 0.35.0 with pandas 2.3.3 (PyPI). Constraints are inferred from a table of visits in which each patient occurs
# twice, and are kept as JSON or YAML beside the code, to check the next export. Guess: they hold types, lengths and ranges that people
# would set, since a constraint is about a column. Seen: tdda lists every text that occurs twice (`allowed_values`, up to twenty):
# all names and notes; both give the least and greatest value as they are: the oldest patient's date of birth to the day
# and an age above 89. tdda prints all of it, too. Consequence: the file of constraints is committed and names patients, and a column
# lists its values just when the patients come again; where each value occurs once, none is listed.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check tdda==3.3.0 pandera==0.35.0 pandas==2.3.3 PyYAML==6.0.4
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import contextlib
import io
import re
import sys

import pandas
import pandera.pandas
from tdda.constraints import discover_df

patients = pandas.DataFrame({"name": ["In-Name-1", "In-Name-2"], "note": ["In-Note-1 alone", "In-Note-2 alone"], "age": [97, 40], "born": pandas.to_datetime(["1929-03-20", "1986-05-01"])})
visits = pandas.concat([patients, patients], ignore_index=True)
printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    found = {
        "tdda once": discover_df(patients).to_json(),
        "tdda twice": discover_df(visits).to_json(),
        "pandera twice": pandera.pandas.infer_schema(visits).to_yaml(),
    }
seen = {name: sorted(set(re.findall(r"In-Name-\d|In-Note-\d alone|1929-03-20|\b97\b", text))) for name, text in found.items()}
print(seen, "printed:", "In-Name-1" in printed.getvalue())
people = ["In-Name-1", "In-Name-2", "In-Note-1 alone", "In-Note-2 alone"]
expected = [["1929-03-20", "97"], ["1929-03-20", "97", *people], ["1929-03-20", "97"]]
sys.exit(0 if list(seen.values()) == expected and "In-Name-1" in printed.getvalue() else 1)
PY
