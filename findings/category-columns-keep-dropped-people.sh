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
cat >seen.py <<'PY'
import re
import sys
import warnings

warnings.simplefilter("ignore")
rows = {"name": ["In-Name-1", "In-Name-2", "In-Name-3"], "dose": [5, 10, 20]}


def by_pandas():
    import pandas

    table = pandas.DataFrame(rows).astype({"name": "category"})
    one = table[table["dose"] == 5]
    one.to_parquet("pandas.parquet", compression=None)
    one.to_feather("pandas.feather", compression="uncompressed")
    one.to_stata("pandas.dta", write_index=False)
    one.to_pickle("pandas.pickle")
    one.groupby("name").size().to_csv("pandas.csv")
    assert len(pandas.read_parquet("pandas.parquet")) == len(pandas.read_feather("pandas.feather")) == 1
    return ["pandas.parquet", "pandas.feather", "pandas.dta", "pandas.pickle", "pandas.csv"]


def by_polars():
    import polars

    table = polars.DataFrame(rows).with_columns(polars.col("name").cast(polars.Categorical)).filter(polars.col("dose") == 5)
    table.write_parquet("polars.parquet", compression="uncompressed")
    table.write_ipc("polars.arrow", compression="uncompressed")
    return ["polars.parquet", "polars.arrow"]


for file in {"pandas": by_pandas, "polars": by_polars}[sys.argv[1]]():
    print(file, len(set(re.findall(rb"In-Name-\d", open(file, "rb").read()))))
PY
output="$(for library in pandas polars; do "$folder/python/bin/python" seen.py "$library"; done)"
echo "$output"
expected="pandas.parquet 3
pandas.feather 3
pandas.dta 3
pandas.pickle 3
pandas.csv 3
polars.parquet 1
polars.arrow 1"
[ "$output" = "$expected" ]
