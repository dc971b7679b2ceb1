#!/usr/bin/env bash
# quicktype-core 26.0.0 (npm). Types and a JSON schema are made of a sample of forty visits, as is done to write a client for an
# interface. Guess: they hold names of properties and kinds of values. Seen: a text that has few different values becomes an
# enumeration of all of them: clinicians, towns and whole notes stand in the types, in the schema and, as names of members, in the code
# for Python. What differs in every visit is a text. Consequence: the file of types is committed and published, and lists
# what the sample said of people; nothing about it looks like data.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts quicktype-core@26.0.0
cat >seen.mjs <<'CODE'
import { InputData, jsonInputForTargetLanguage, quicktype } from 'quicktype-core';

const visits = Array.from({ length: 40 }, (_, index) => ({
  name: `In-Name-${index}`,
  clinician: `In-Clinician-${index % 2}`,
  town: `In-Town-${index % 3}`,
  note: `In-Note ${index % 4} and lives alone`,
}));
for (const lang of ['typescript', 'schema', 'python']) {
  const input = jsonInputForTargetLanguage(lang);
  await input.addSource({ name: 'Visit', samples: [JSON.stringify(visits)] });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang });
  const words = new Set(lines.join('\n').match(/In-(?:Name-\d+|Clinician-\d|Town-\d|Note \d and lives alone)/g));
  const kinds = ['Name', 'Clinician', 'Town', 'Note'].map((kind) => `${kind} ${[...words].filter((word) => word.startsWith(`In-${kind}`)).length}`);
  console.log(`${lang}:`, kinds.join(', '));
}
CODE
output="$(node seen.mjs)"
echo "$output"
expected="typescript: Name 0, Clinician 2, Town 3, Note 4
schema: Name 0, Clinician 2, Town 3, Note 4
python: Name 0, Clinician 2, Town 3, Note 4"
[ "$output" = "$expected" ]
