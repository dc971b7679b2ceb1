#!/bin/sh
# datafog 4.9.0 (PyPI). A note is redacted with `datafog.redact(note)`, and what comes back is logged or sent, as a text would be; another
# program calls `datafog.sanitize(note)`. Guess: what a function of this name gives back holds none of the values that it took out. Seen:
# the result of `redact` is an object whose printed form has each value twice, in `mapping` and in `entities`, beside the text without
# them; `sanitize` gives the text alone. In both, the name, the record number and the street stay, as the patterns know none.
# Consequence: `print(redact(note))` writes number, date of birth and address in the very line that should have hidden them.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check datafog==4.9.0
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import sys

import datafog

values = ["219-09-9999", "03/20/1930", "eve@example.org", "Eve Everywoman", "48812093", "1 Main Street"]
note = f"{values[3]}, born {values[1]}, MRN {values[4]}, SSN {values[0]}, {values[2]}, {values[5]}"
forms = {"printed": str(datafog.redact(note)), "text": datafog.redact(note).redacted_text, "sanitized": datafog.sanitize(note)}
seen = {name: [text.count(value) for value in values] for name, text in forms.items()}
print(seen)
sys.exit(0 if list(seen.values()) == [[2, 2, 2, 1, 1, 1], [0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1]] else 1)
PY
