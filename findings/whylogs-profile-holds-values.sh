#!/bin/sh
# whylogs 1.6.4 with pandas 2.2.3, numpy 1.26.4 (PyPI). A table of patients is profiled and the profile is written, as is done to send
# statistics to a monitor and keep the table. Guess: it holds counts, sketches and hashes, since profiles are said to need no raw
# data. Seen: each column of texts has its frequent items as they are, and with a few rows these are all of them: names, record
# numbers and a whole note stand in the binary file in clear, and in the table of its view.
# Consequence: a profile is a copy of what is rare and common in the columns, and goes where the statistics go.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check whylogs==1.6.4 pandas==2.2.3 numpy==1.26.4
cat >"$folder/seen.py" <<'PY'
import re
import sys

import pandas
import whylogs

notes = ["In-Note-1 has asthma and lives alone", "In-Note-2 came with her daughter"]
table = pandas.DataFrame({"name": ["In-Everywoman", "In-Everyman"], "mrn": ["In-48812093", "In-99112233"], "note": notes})
result = whylogs.log(table)
result.writer("local").write(dest=sys.argv[1])
words = lambda text: sorted(set(re.findall(r"In-\w+(?:-\d has asthma)?", text)))
file = words(open(sys.argv[1], "rb").read().decode("latin-1"))
frequent = result.view().to_pandas()["frequent_items/frequent_strings"]
view = words(" ".join(item.value for items in frequent for item in items))
print("file", file, "view", view)
expected = ["In-48812093", "In-99112233", "In-Everyman", "In-Everywoman", "In-Note", "In-Note-1 has asthma"]
sys.exit(0 if file == view == expected else 1)
PY
"$folder/python/bin/python" "$folder/seen.py" "$folder/profile.bin" 2>/dev/null
