#!/usr/bin/env bash
# pdf-lib 1.17.1 (npm), pypdf 7.1.1 and PyMuPDF 2.0 (PyPI). A letter has a page for everybody and a page about a patient; the
# second page is deleted and the file saved with each library's defaults. Guess: what is written holds one page and no word of the
# other. Seen: it shows one page, and the text of the other stands in it as it was: `removePage` (pdf-lib), `remove_page` and
# `del pages[1]` of a writer made with `clone_from` (pypdf), `delete_page` and `select` (PyMuPDF) unlink the page only. The text is
# gone where pages are appended to a new document, and with `garbage=1`. A form's field that is emptied in pdf-lib keeps the picture
# of its old value.
# Consequence: a file that was cut down to what may be shared holds what was cut.
# Seen with Node 20.20.2, Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdf-lib@1.17.1
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pypdf==7.1.1 pymupdf==2.0
cat >cut.mjs <<'CODE'
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const letter = await PDFDocument.create();
const font = await letter.embedFont(StandardFonts.Helvetica);
for (const text of ['For everybody', 'Everywoman has asthma']) letter.addPage().drawText(text, { font, x: 50, y: 700 });
writeFileSync('letter.pdf', await letter.save());
const cut = await PDFDocument.load(readFileSync('letter.pdf'));
cut.removePage(1);
writeFileSync('pdf-lib-removePage.pdf', await cut.save());
const fresh = await PDFDocument.create();
for (const page of await fresh.copyPages(letter, [0])) fresh.addPage(page);
writeFileSync('pdf-lib-copyPages.pdf', await fresh.save());

const form = await PDFDocument.create();
const field = form.getForm().createTextField('patient');
field.setText('Everywoman');
field.addToPage(form.addPage());
const filled = await PDFDocument.load(await form.save());
filled.getForm().getTextField('patient').setText('');
writeFileSync('pdf-lib-setText.pdf', await filled.save());
CODE
node cut.mjs
python/bin/python - <<'PY' >seen.txt
import re
import zlib
from pathlib import Path

import pymupdf
import pypdf

for name, cut in {"pypdf-remove_page": lambda writer: writer.remove_page(1), "pypdf-del": lambda writer: writer.pages.__delitem__(1)}.items():
    writer = pypdf.PdfWriter(clone_from="letter.pdf")
    cut(writer)
    writer.write(f"{name}.pdf")
appended = pypdf.PdfWriter()
appended.append("letter.pdf", pages=(0, 1))
appended.write("pypdf-append.pdf")
for name, cut, options in (
    ("pymupdf-delete_page", lambda document: document.delete_page(1), {}),
    ("pymupdf-select", lambda document: document.select([0]), {}),
    ("pymupdf-garbage", lambda document: document.delete_page(1), {"garbage": 1}),
):
    document = pymupdf.open("letter.pdf")
    cut(document)
    document.save(f"{name}.pdf", **options)

for path in sorted(Path().glob("*-*.pdf")):
    file = path.read_bytes()
    parts = [file]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", file, re.S):
        try:
            parts.append(zlib.decompress(stream))
        except zlib.error:
            pass
    words = b"\n".join(parts)
    held = b"Everywoman" in words or b"Everywoman".hex().encode() in words.lower()
    print(path.stem, len(pypdf.PdfReader(path).pages), "held" if held else "gone")
PY
cat seen.txt
expected="pdf-lib-copyPages 1 gone
pdf-lib-removePage 1 held
pdf-lib-setText 1 held
pymupdf-delete_page 1 held
pymupdf-garbage 1 gone
pymupdf-select 1 held
pypdf-append 1 gone
pypdf-del 1 held
pypdf-remove_page 1 held"
[ "$(cat seen.txt)" = "$expected" ]
