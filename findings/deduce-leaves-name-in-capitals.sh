#!/bin/sh
# deduce 3.0.6 (PyPI), which takes persons out of Dutch clinical texts. The patient's name is handed over (`metadata`), as its
# documentation advises. Guess: wherever that name stands in the text, it is taken out. Seen: "Jan Jansen" and "jansen" are; the
# same name in capitals, as letters and forms of hospitals print it, stays, and so does the name beside a known initial.
# Consequence: a text that went through it says in its heading who the patient is.
# Seen with Python 3.11.7. The first use builds tables for some minutes. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check deduce==3.0.6
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import sys

from deduce import Deduce
from deduce.person import Person

deduce = Deduce()
patient = Person(first_names=["Jan"], initials="J", surname="Jansen")
expected = {
    "Jan Jansen komt met hoofdpijn.": "[PATIENT] komt met hoofdpijn.",
    "jansen komt met hoofdpijn.": "[PATIENT] komt met hoofdpijn.",
    "Betreft: JAN JANSEN, opname.": "Betreft: JAN JANSEN, opname.",
    "Patient: J JANSEN": "Patient: [PATIENT] JANSEN",
}
seen = {text: deduce.deidentify(text, metadata={"patient": patient}).deidentified_text for text in expected}
print("\n".join(seen.values()))
sys.exit(0 if seen == expected else 1)
PY
