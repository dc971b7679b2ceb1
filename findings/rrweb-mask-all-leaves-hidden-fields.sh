#!/usr/bin/env bash
# rrweb 2.2.2 with jsdom 29.1.1 (npm). A page is recorded with `maskAllInputs: true` and `maskTextSelector: '*'`, the widest masks
# that the recorder has. Guess: no value of a field and no text is in the recording. Seen: what was typed, headings and links are
# masked; a hidden field (the record number of the form), the value of the chosen option and of a checked button, `title`, `alt`,
# `data-` attributes and the address of a mail link are recorded as they are.
# Consequence: a recording that masks everything holds the number of the patient and the codes that were chosen.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts rrweb@2.2.2 jsdom@29.1.1
cat >record.cjs <<'CODE'
const { readFileSync } = require('node:fs');
const { join, dirname } = require('node:path');
const { JSDOM } = require('jsdom');

const page = `<!doctype html><h1 title="In-Title" data-patient="In-Data">In-Heading</h1>
  <input value="In-Typed"><textarea>In-Area</textarea><input type="hidden" name="mrn" value="In-Hidden">
  <input type="radio" name="d" value="In-Radio" checked>
  <select><option value="In-Option" selected>In-OptionText</option></select><img alt="In-Alt"><a href="mailto:In-Mail">In-Link</a>`;
const { window } = new JSDOM(page, { url: 'https://clinic.example.org/', pretendToBeVisual: true, runScripts: 'outside-only' });
window.eval(readFileSync(join(dirname(require.resolve('rrweb')), 'rrweb.umd.cjs'), 'utf8'));
const events = [];
window.rrweb.record({ emit: (event) => events.push(JSON.stringify(event)), maskAllInputs: true, maskTextSelector: '*' });
setTimeout(() => {
  console.log([...new Set(events.join().match(/In-\w+/g))].join(' '));
  process.exit(0);
}, 500);
CODE
output="$(node record.cjs)"
echo "$output"
[ "$output" = 'In-Title In-Data In-Hidden In-Radio In-Option In-Alt In-Mail' ]
