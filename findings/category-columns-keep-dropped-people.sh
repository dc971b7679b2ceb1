#!/bin/sh
# pandas 2.3.3 with pyarrow 26.0.1, polars 2.1.0 (PyPI). A table has the names of three patients as a category column, as is done to
# save memory; it is filtered to one of them and written, as is done to hand one person's data over. Guess: a file holds what the
# table shows. Seen: Parquet, Feather, Stata and pickle files hold the names of all three, and so does a CSV of counts by name,
# where the others stand with 0; each file is read again as a table of one row. polars with its Categorical writes the one
# name in Parquet and Arrow. Consequence: an extract of one patient names every other one, in a part that no reader shows.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 pyarrow==26.0.1 polars==2.1.0
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import re
import sys
import warnings

import pandas
import polars

warnings.simplefilter("ignore")
rows = {"name": ["In-Name-1", "In-Name-2", "In-Name-3"], "dose": [5, 10, 20]}
table = pandas.DataFrame(rows).astype({"name": "category"})
one = table[table["dose"] == 5]
one.to_parquet("pandas.parquet", compression=None)
one.to_feather("pandas.feather", compression="uncompressed")
one.to_stata("pandas.dta", write_index=False)
one.to_pickle("pandas.pickle")
one.groupby("name").size().to_csv("pandas.csv")
other = polars.DataFrame(rows).with_columns(polars.col("name").cast(polars.Categorical)).filter(polars.col("dose") == 5)
other.write_parquet("polars.parquet", compression="uncompressed")
other.write_ipc("polars.arrow", compression="uncompressed")


def held(file):
    return len(set(re.findall(rb"In-Name-\d", open(file, "rb").read())))


files = ["pandas.parquet", "pandas.feather", "pandas.dta", "pandas.pickle", "pandas.csv", "polars.parquet", "polars.arrow"]
seen = {file: held(file) for file in files}
print(seen, "rows read:", len(pandas.read_parquet("pandas.parquet")), len(pandas.read_feather("pandas.feather")))
sys.exit(0 if list(seen.values()) == [3, 3, 3, 3, 3, 1, 1] else 1)
PY
