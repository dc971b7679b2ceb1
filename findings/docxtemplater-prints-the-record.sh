#!/usr/bin/env bash
# docxtemplater 3.71.0 with angular-expressions 1.6.0 and pizzip 3.3.0 (npm). A letter is made of a patient's record by a template with
# docxtemplater's own expressions; a filter for dates throws, because the record has no date, and the program logs
# `error.message` only. Guess: the log has which tag failed, as it has for a tag that isn't closed. Seen: the message is
# "Multi error"; the library itself prints the error to the console as JSON, with the scope of the tag, which is the whole record: name,
# number and a note that the template doesn't use. `errorLogging: false` turns the print off; the scope stays in the error's
# `properties`.
# Consequence: a template of letters is a way of records into logs, without any line of the program that logs them.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts docxtemplater@3.71.0 angular-expressions@1.6.0 pizzip@3.3.0
cat >seen.cjs <<'CODE'
const Docxtemplater = require('docxtemplater');
const expressions = require('docxtemplater/expressions.js');
const PizZip = require('pizzip');

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
expressions.filters.day = (date) => date.toISOString().slice(0, 10);
for (const options of [{}, { errorLogging: false }]) {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>Seen on {visit | day}.</w:t></w:r></w:p></w:body></w:document>`);
  const printed = [];
  const print = console.log;
  console.log = console.error = (...texts) => printed.push(texts.join(' '));
  let error;
  try {
    new Docxtemplater(zip, { parser: expressions, ...options }).render({ name: 'In-Name', number: 'In-Number', note: 'In-Note' });
  } catch (thrown) {
    error = thrown;
  }
  console.log = print;
  const words = (text) => [...new Set(text.match(/In-\w+/g))].join(' ') || 'none';
  const scopes = error.properties.errors.map((inner) => JSON.stringify(inner.properties.scope));
  print(JSON.stringify(options), '| message:', error.message, '| printed:', words(printed.join('\n')), '| in properties:', words(scopes.join('\n')));
}
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = '{} | message: Multi error | printed: In-Name In-Number In-Note | in properties: In-Name In-Number In-Note
{"errorLogging":false} | message: Multi error | printed: none | in properties: In-Name In-Number In-Note' ]
