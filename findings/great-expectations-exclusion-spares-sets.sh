#!/bin/sh
# great-expectations 1.24.1 with pandas 2.2.3 (PyPI). A table is validated with `exclude_unexpected_values`, so that results can be shown
# without data of patients. Guess: no value of a cell is in the result. Seen: expectations about single cells leave theirs out;
# those about the distinct values of a column list them all the same, names in this case, and a maximum is a value of one
# patient. Where rows are told by a column (`unexpected_index_column_names`), its values are the record numbers.
# `BOOLEAN_ONLY` holds none of it.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check great-expectations==1.24.1 pandas==2.2.3
cat >"$folder/seen.py" <<'PY'
import json
import re
import sys

import great_expectations as gx
import pandas

table = pandas.DataFrame({"mrn": ["In-1", "In-2"], "name": ["In-Everywoman", "In-Everyman"], "age": [30, 250]})
context = gx.get_context(mode="ephemeral")
batch = context.data_sources.add_pandas("source").add_dataframe_asset("table").add_batch_definition_whole_dataframe("batch")
asked = [
    gx.expectations.ExpectColumnValuesToMatchRegex(column="name", regex="^X"),
    gx.expectations.ExpectColumnDistinctValuesToBeInSet(column="name", value_set=["X"]),
    gx.expectations.ExpectColumnMaxToBeBetween(column="age", max_value=120),
]
suite = context.suites.add(gx.ExpectationSuite(name="suite", expectations=asked))
validation = context.validation_definitions.add(gx.ValidationDefinition(name="validation", data=batch, suite=suite))
without = {"exclude_unexpected_values": True}
formats = {
    "basic": {"result_format": "BASIC", **without},
    "complete": {"result_format": "COMPLETE", "unexpected_index_column_names": ["mrn"], **without},
    "boolean": "BOOLEAN_ONLY",
}
seen = {}
for name, format in formats.items():
    for result in validation.run(batch_parameters={"dataframe": table}, result_format=format).results:
        values = sorted(set(re.findall(r"In-\w+|250", json.dumps(result.to_json_dict()["result"]))))
        if values:
            seen[f"{name} {result.expectation_config.type}"] = values
for name, values in seen.items():
    print(name, *values)
names = ["In-Everyman", "In-Everywoman"]
expected = {
    "basic expect_column_distinct_values_to_be_in_set": names,
    "basic expect_column_max_to_be_between": ["250"],
    "complete expect_column_distinct_values_to_be_in_set": names,
    "complete expect_column_max_to_be_between": ["250"],
    "complete expect_column_values_to_match_regex": ["In-1", "In-2"],
}
sys.exit(0 if seen == expected else 1)
PY
"$folder/python/bin/python" "$folder/seen.py" 2>/dev/null
