#!/bin/sh
# python-docx 1.2.0 (PyPI), with mammoth 1.13.0 (npm). A letter was changed with "track changes" on, and made from a template with fields
# to fill in (content controls). Guess: `paragraph.text` of all paragraphs is the text that Word shows, so that a search for
# names sees them all. Seen: what was inserted, what stands in a control and what Word tagged as a person's name are in no
# paragraph's text, and a paragraph inside a control isn't among `document.paragraphs`; no error says so. mammoth gives all four.
# Consequence: a text that was searched or cleaned by paragraphs keeps the names that were filled in and added last.
# Seen with Node 20.20.2, Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check python-docx==1.2.0
cat >seen.py <<'PY'
import docx
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
run = "<w:r><w:t>{}</w:t></w:r>".format
letter = docx.Document()
letter.add_paragraph("Seen today.")
paragraph = letter.add_paragraph("Patient: ")
for part in (
    f'<w:ins {W} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">{run("In-Inserted ")}</w:ins>',
    f"<w:sdt {W}><w:sdtContent>{run('In-Control ')}</w:sdtContent></w:sdt>",
    f'<w:smartTag {W} w:element="PersonName">{run("In-Tagged ")}</w:smartTag>',
):
    paragraph._p.append(parse_xml(part))
letter.element.body.insert(0, parse_xml(f"<w:sdt {W}><w:sdtContent><w:p>{run('In-Block')}</w:p></w:sdtContent></w:sdt>"))
letter.save("letter.docx")
print("python-docx", [part.text for part in docx.Document("letter.docx").paragraphs])
PY
cat >seen.cjs <<'JS'
const mammoth = require('mammoth');

mammoth.extractRawText({ path: 'letter.docx' }).then(({ value }) => console.log('mammoth', ...value.match(/In-\w+/g)));
JS
output=$(python/bin/python seen.py && node seen.cjs)
echo "$output"
expected="python-docx ['Seen today.', 'Patient: ']
mammoth In-Block In-Inserted In-Control In-Tagged"
[ "$output" = "$expected" ]
