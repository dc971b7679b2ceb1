#!/bin/sh
# fhir.resources 8.3.0 (PyPI). A dose of 1.50 mg and a concentration with nineteen digits are read from FHIR's JSON and written again;
# a third value is given as `Decimal("1.50")`, which is the type that the field has. Guess: what is written has the same digits, since
# FHIR says that the precision of a decimal has to be kept (1.50 is not 1.5). Seen: 1.50 is written as 1.5, from JSON and from
# Decimal, and the long value loses its last digits; the field of the third holds `Decimal('1.50')` until it is written.
# Consequence: how exactly something was measured is lost without an error, and a resource that is passed on is not the one
# that was signed or hashed.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check fhir.resources==8.3.0
"$folder/python/bin/python" - <<'PY'
import decimal
import sys

from fhir.resources.quantity import Quantity

given = Quantity(value=decimal.Decimal("1.50"), unit="mg")
seen = [
    Quantity.model_validate_json('{"value":1.50}').model_dump_json(),
    Quantity.model_validate_json('{"value":0.1234567890123456789}').model_dump_json(),
    repr(given.value),
    given.model_dump_json(),
]
print(*seen, sep="\n")
sys.exit(0 if seen == ['{"value":1.5}', '{"value":0.12345678901234568}', "Decimal('1.50')", '{"value":1.5,"unit":"mg"}'] else 1)
PY
