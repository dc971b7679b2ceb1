#!/bin/sh
# nibabel 5.4.2 (PyPI). Images of two people (NIfTI) that scanners described with their names, in `descrip`, `db_name` and a
# comment extension, are joined (`concat_images`) and taken apart again (`four_to_three`). Guess: what is made of two people's images
# describes none of them, as `Nifti1Image(data, affine)` does. Seen: it describes the first, all through: the image of the second person,
# taken out again, is called by the name of the first, in all three places; a slice keeps them, too, and a conversion to NIfTI-2 those that it has.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check nibabel==5.4.2
cd "$folder"
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import sys

import nibabel as nib
import numpy as np


def image(name, value):
    made = nib.Nifti1Image(np.full((2, 2, 2), value, dtype="f4"), np.eye(4))
    made.header["descrip"] = made.header["db_name"] = name
    made.header.extensions.append(nib.nifti1.Nifti1Extension("comment", name))
    return made


def described(made):
    texts = [bytes(made.header[key].tobytes()) for key in ("descrip", "db_name") if key in made.header.keys()] + [bytes(e.get_content()) for e in made.header.extensions]
    return sorted({name.decode() for name in (b"Everywoman", b"Everyman") for text in texts if name in text}), len(texts)


first, second = image(b"Everywoman", 1), image(b"Everyman", 2)
joined = nib.concat_images([first, second])
apart = nib.four_to_three(joined)[1]
seen = {
    "from data": described(nib.Nifti1Image(first.get_fdata(), first.affine)),
    "joined": described(joined),
    "the second, taken apart": described(apart),
    "slice": described(first.slicer[:1]),
    "NIfTI-2": described(nib.Nifti2Image.from_image(first)),
}
is_second = float(apart.get_fdata().mean()) == 2.0
print("nibabel 5.4.2: names, texts that are there")
for name, value in seen.items():
    print(f"{name}:", *value)
expected = [([], 2)] + [(["Everywoman"], 3)] * 3 + [(["Everywoman"], 2)]
sys.exit(0 if list(seen.values()) == expected and is_second else 1)
PY
