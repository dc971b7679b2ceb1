#!/bin/sh
# pydicom 3.0.2 (PyPI). A program makes an image's header from a form and gives it a date of birth with hyphens, an age without its unit
# and a sex in full, as forms have them. Guess: pydicom warns with tag and kind of value. Seen: it writes the file's values on with
# a warning that quotes each of them and names no tag; a number that is too long is told by its length only. The warnings go to
# stderr, which is the log of most services.
# Consequence: a program that logs nothing logs birth dates.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pydicom==3.0.2
cat >"$folder/seen.py" <<'PY'
from pydicom.dataset import Dataset

header = Dataset()
header.PatientBirthDate = "1957-03-22"
header.PatientAge = "69"
header.PatientSex = "female"
header.AccessionNumber = "48812093-48812093"
PY
"$folder/python/bin/python" "$folder/seen.py" 2>&1 | grep -o 'UserWarning: .*' >"$folder/seen.txt"
cat "$folder/seen.txt"
for value in "VR DA: '1957-03-22'" "VR AS: '69'" "VR CS: 'female'"; do grep -q "Invalid value for $value" "$folder/seen.txt"; done
[ "$(grep -c 48812093 "$folder/seen.txt")" = 0 ] && [ "$(wc -l <"$folder/seen.txt")" = 4 ]
