#!/usr/bin/env bash
# pandas 2.3.3 with pyarrow 26.0.1 (PyPI). Readings of two patients stand in a table whose index has two levels, patient and hour; the rows of one
# patient are selected and written, and `attrs` of the table name the letter that it was read from. Guess: a file holds the one patient's rows.
# Seen: a pickle, in which caches and other processes get it, holds the other patient's name, since the levels of an index keep what no row uses
# (`remove_unused_levels()` takes it out). In Parquet the name is gone; the attributes are in it, also where the index was dropped.
# JSON has neither. Consequence: a part of a table that is handed over names the people who aren't in it.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 pyarrow==26.0.1
cat >"$folder/seen.py" <<'PY'
import pathlib
import re
import sys

import pandas

index = pandas.MultiIndex.from_tuples([("In-One", 1), ("In-Other", 1), ("In-Other", 2)], names=["patient", "hour"])
readings = pandas.DataFrame({"glucose": [110, 187, 90]}, index=index)
readings.attrs["from"] = "In-Letter"
one = readings.loc[["In-One"]]
cleaned = one.set_axis(one.index.remove_unused_levels())
one.to_pickle("pickle")
cleaned.to_pickle("pickle, unused removed")
one.to_parquet("parquet")
one.reset_index(drop=True).to_parquet("parquet, index dropped")
one.reset_index().to_json("json")
names = ["pickle", "pickle, unused removed", "parquet", "parquet, index dropped", "json"]
seen = {name: sorted({word.decode() for word in re.findall(rb"In-(?:One|Other|Letter)", pathlib.Path(name).read_bytes())}) for name in names}
print(seen)
expected = [["In-Letter", "In-One", "In-Other"], ["In-Letter", "In-One"], ["In-Letter", "In-One"], ["In-Letter"], ["In-One"]]
sys.exit(0 if list(seen.values()) == expected else 1)
PY
cd "$folder"
python/bin/python seen.py
