#!/bin/sh
# joblib 1.6.0 (PyPI). A function that takes a patient's name and number is cached with `Memory(folder)`, as code of analyses does to
# run once. Guess: on disk are the result and a hash of the arguments, and nothing is printed. Seen: beside each result lies a file
# metadata.json with the arguments as text, and each call that isn't cached yet prints them (`verbose` is 1).
# Consequence: a folder of caches that is copied with the results, and the output of the run, name the patients.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check joblib==1.6.0
cd "$folder"
cat >risk.py <<'PY'
from joblib import Memory


def risk(name, number):
    return len(name)


Memory("cache").cache(risk)("Every" + "woman", "4881" + "2093")
PY
"$folder/python/bin/python" risk.py >printed.txt
printed=$(grep -o "risk('.*')" printed.txt)
kept=$(grep -rl Everywoman cache | sed 's|.*/||')
arguments=$(find cache -name metadata.json -exec grep -o '"input_args": {[^}]*}' {} +)
echo "printed: $printed; kept in $kept: $arguments"
[ "$printed" = "risk('Everywoman', '48812093')" ] && [ "$kept" = metadata.json ] &&
  [ "$arguments" = "\"input_args\": {\"name\": \"'Everywoman'\", \"number\": \"'48812093'\"}" ]
