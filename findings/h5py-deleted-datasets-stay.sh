#!/bin/sh
# h5py 3.16.0 (PyPI). A recording of two patients is one HDF5 file, with a group for each; the group of one is deleted (`del file[...]`),
# and so is an attribute with a note, before the file is shared. Guess: names are gone, since the file is written anew or its parts
# overwritten. Seen: what is deleted can't be reached by its name any more, and stands in the file in clear, its size unchanged; copying
# what is left into a new file, group by group, leaves it behind. Consequence: a file from which a patient was deleted is not one
# without the patient, and no list of its contents shows it.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check h5py==3.16.0 numpy==2.4.6
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import os
import re
import sys

import h5py
import numpy


def held(path):
    return sorted({word.decode() for word in re.findall(rb"In-\w+-\d", open(path, "rb").read())})


with h5py.File("shared.h5", "w") as file:
    for number in (1, 2):
        group = file.create_group(f"patient-{number}")
        group["name"] = f"In-Name-{number}"
        group["signal"] = numpy.arange(100)
    file.attrs["note"] = "In-Note-1"
size = os.path.getsize("shared.h5")
with h5py.File("shared.h5", "a") as file:
    del file["patient-1"]
    del file.attrs["note"]
with h5py.File("shared.h5") as file, h5py.File("copied.h5", "w") as copy:
    left = [list(file), list(file.attrs)]
    for name in file:
        file.copy(name, copy)
seen = [left, os.path.getsize("shared.h5") >= size, held("shared.h5"), held("copied.h5")]
print("listed:", left, "shared:", seen[2], "copied:", seen[3])
sys.exit(0 if seen == [[["patient-2"], []], True, ["In-Name-1", "In-Name-2", "In-Note-1"], ["In-Name-2"]] else 1)
PY
