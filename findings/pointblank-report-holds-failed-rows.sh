#!/bin/sh
# pointblank 1.1.1 with pandas 2.3.3, polars 2.1.0 (PyPI). A table of patients is validated and the report is written as HTML, to be
# attached to a build. One age is out of range. Guess: the report shows the check, its column and how many rows passed. Seen: that is
# what it shows; in the file stand the whole rows that failed, as a CSV in base64 behind the button of the step. A search of the
# file for the patient's name finds nothing. `get_json_report()` has no row. Consequence: the page is a copy of the worst
# records, and a check of the artefacts that searches for names passes it.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pointblank==1.1.1 pandas==2.3.3 polars==2.1.0
"$folder/python/bin/python" - <<'PY'
import base64
import re
import sys

import pandas
import pointblank

table = pandas.DataFrame({"name": ["In-Name-1", "In-Name-2"], "note": ["In-Note-1", "In-Note-2"], "age": [97, 40]})
result = pointblank.Validate(table).col_vals_lt(columns="age", value=90).interrogate()
page = result.get_tabular_report().as_raw_html()
behind = b" ".join(base64.b64decode(part) for part in re.findall(r"base64,([A-Za-z0-9+/=]+)", page)).decode("utf-8", "replace")
seen = [re.findall(r"In-\w+-\d", text) for text in (page, behind, result.get_json_report())]
print("page:", seen[0], "behind the button:", seen[1], "json:", seen[2])
sys.exit(0 if seen == [[], ["In-Name-1", "In-Note-1"], []] else 1)
PY
