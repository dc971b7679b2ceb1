#!/bin/sh
# lightgbm 4.7.0 with pandas 3.1.1 (PyPI). A model is trained on a table in which the physician and the town are categories of pandas, and
# is saved to be shared. Guess: the file holds trees and names of columns; categories are numbers. Seen: the last lines of the file,
# and the model as JSON, list every category of every such column, in trees or not, also one that no row has any more.
# Consequence: a model that is published lists who was in the table where a name, a number or a rare diagnosis is a category.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check lightgbm==4.7.0 pandas==3.1.1
cat >"$folder/seen.py" <<'PY'
import json
import sys

import lightgbm
import pandas

rows = range(200)
physicians = pandas.Categorical([("Dr Everyman", "Dr Everywoman")[row % 2] for row in rows], categories=["Dr Everyman", "Dr Everywoman", "Dr Gone"])
table = pandas.DataFrame({"age": [row % 90 for row in rows], "physician": physicians})
model = lightgbm.train({"objective": "binary", "verbose": -1}, lightgbm.Dataset(table, label=[row % 90 > 40 for row in rows]), 2)
text = model.model_to_string()
listed = next(line for line in text.splitlines() if line.startswith("pandas_categorical:"))
print(listed, "JSON:", "Dr Gone" in json.dumps(model.dump_model()))
expected = 'pandas_categorical:[["Dr Everyman", "Dr Everywoman", "Dr Gone"]]'
sys.exit(0 if listed == expected and "Dr Gone" in json.dumps(model.dump_model()) else 1)
PY
"$folder/python/bin/python" "$folder/seen.py" 2>/dev/null
