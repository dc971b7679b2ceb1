#!/usr/bin/env bash
# python-docx 1.2.0, python-pptx 1.0.2 with Pillow 13.0.0 (PyPI). A photograph of a patient is taken out of a document and out of a slide, and a
# slide about the patient out of a presentation, in the way that works with these libraries, which have no method for it: the element is
# removed from its parent. Each file is saved, read and saved again. Guess: what no page refers to is not written, as with PDF pages that are
# copied. Seen: picture and slide, with its notes, stay in the file as they were, also when it is read and saved again: the part that
# held them still lists them. `drop_rel` on that part takes them out.
# Consequence: Word and PowerPoint show nothing of them, and whoever unpacks the file sees the photograph and reads the slide.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 python-pptx==1.0.2 pillow==13.0.0
cat >"$folder/seen.py" <<'PY'
import io
import re
import sys
import zipfile

import docx
import pptx
from PIL import Image


def picture():
    file = io.BytesIO()
    Image.new("RGB", (4, 4), "red").save(file, "PNG")
    return io.BytesIO(file.getvalue())


def held(read, made):
    first, second = io.BytesIO(), io.BytesIO()
    made.save(first)
    read(first).save(second)
    with zipfile.ZipFile(second) as files:
        texts = [word.decode() for name in files.namelist() for word in re.findall(rb"In-\w+", files.read(name))]
        return sorted({name for name in files.namelist() if "/media/" in name} | set(texts))


letter = docx.Document()
paragraph = letter.add_paragraph()
paragraph.add_run().add_picture(picture())
paragraph._p.getparent().remove(paragraph._p)
slides = pptx.Presentation()
shape = slides.slides.add_slide(slides.slide_layouts[6]).shapes.add_picture(picture(), 0, 0)
shape._element.getparent().remove(shape._element)
slide = slides.slides.add_slide(slides.slide_layouts[5])
slide.shapes.title.text = "In-Title"
slide.notes_slide.notes_text_frame.text = "In-Notes"
listed = slides.slides._sldIdLst
relation = listed[1].rId
listed.remove(listed[1])
seen = {"document": held(docx.Document, letter), "presentation": held(pptx.Presentation, slides)}
slides.part.drop_rel(relation)
seen["relation dropped"] = held(pptx.Presentation, slides)
print(seen)
media = "ppt/media/image1.png"
expected = {"document": ["word/media/image1.png"], "presentation": ["In-Notes", "In-Title", media], "relation dropped": [media]}
sys.exit(0 if seen == expected else 1)
PY
"$folder/python/bin/python" "$folder/seen.py"
