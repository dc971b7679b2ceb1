#!/bin/sh
# scrubadub 2.0.1 (PyPI). `scrubadub.clean(text)` is what its first page shows. Guess: a line with a name, a social security
# number, a date of birth, a telephone number and an e-mail address loses all five. Seen: telephone number and e-mail
# address are replaced. Name and date of birth stay, since their detectors are not on by default. The social security
# number stays too, although its detector is on and finds it when it is asked by itself.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check scrubadub==2.0.1
"$folder/python/bin/python" - <<'PY'
import sys

import scrubadub

TEXT = "Eve Everywoman, SSN 457-55-5462, born 03/20/1962, call 415-555-2671 or write to eve@example.org"
PARTS = ("Eve Everywoman", "457-55-5462", "03/20/1962", "415-555-2671", "eve@example.org")

cleaned = scrubadub.clean(TEXT)
left = [part for part in PARTS if part in cleaned]
detector = scrubadub.Scrubber()._detectors.get("social_security_number")
alone = [filth.text for filth in detector.iter_filth(TEXT)] if detector else []
print("scrubadub 2.0.1:", cleaned)
print("its detector of social security numbers, asked by itself:", alone)
sys.exit(0 if left == list(PARTS[:3]) and alone == ["457-55-5462"] else 1)
PY
