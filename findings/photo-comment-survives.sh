#!/usr/bin/env bash
# Pillow 13.0.0 and piexif 1.1.3 (PyPI), piexifjs 1.0.6 (npm). A photograph (JPEG) has a description in EXIF, a note in XMP and a
# comment that a camera or a viewer wrote. Guess: it holds none of them once Pillow has opened and saved it without options, and
# none after `remove` of piexif, which are the two ways that are advised. Seen: Pillow leaves EXIF and XMP out and writes the comment
# again, also after resizing, after conversion to grey, as GIF, and with an empty `exif`; PNG and WebP don't have it. `remove`
# takes the EXIF segment out and leaves comment and XMP, in Python and in JavaScript.
# Consequence: photographs of wounds that were cleaned in this way say what somebody noted about the patient.
# Seen with Node 20.20.2, Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts piexifjs@1.0.6
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pillow==13.0.0 piexif==1.1.3
cat >clean.py <<'PY'
from io import BytesIO

import piexif
from PIL import Image

exif = Image.Exif()
exif[0x010E] = "In-Exif"
xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- In-Xmp --></x:xmpmeta>'
Image.new("RGB", (8, 8)).save("photo.jpg", exif=exif, comment=b"In-Comment", xmp=xmp)


def saved(change, **options):
    file = BytesIO()
    change(Image.open("photo.jpg")).save(file, **options)
    return file.getvalue()


def held(name, file):
    print(name, *[word for word in ("In-Exif", "In-Xmp", "In-Comment") if word.encode() in file])


piexif.remove("photo.jpg", "removed.jpg")
held("photo", open("photo.jpg", "rb").read())
held("saved", saved(lambda image: image, format="JPEG"))
held("resized", saved(lambda image: image.resize((4, 4)), format="JPEG"))
held("grey", saved(lambda image: image.convert("L"), format="JPEG"))
held("no-exif", saved(lambda image: image, format="JPEG", exif=b""))
held("gif", saved(lambda image: image, format="GIF"))
held("png", saved(lambda image: image, format="PNG"))
held("webp", saved(lambda image: image, format="WEBP"))
held("piexif", open("removed.jpg", "rb").read())
PY
cat >clean.cjs <<'JS'
const { readFileSync } = require('node:fs');
const piexif = require('piexifjs');

const removed = piexif.remove(readFileSync('photo.jpg').toString('binary'));
console.log('piexifjs', ...['In-Exif', 'In-Xmp', 'In-Comment'].filter((word) => removed.includes(word)));
JS
output="$(python/bin/python clean.py && node clean.cjs)"
echo "$output"
expected="photo In-Exif In-Xmp In-Comment
saved In-Comment
resized In-Comment
grey In-Comment
no-exif In-Comment
gif In-Comment
png
webp
piexif In-Xmp In-Comment
piexifjs In-Xmp In-Comment"
[ "$output" = "$expected" ]
