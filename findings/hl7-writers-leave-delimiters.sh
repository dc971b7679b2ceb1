#!/usr/bin/env bash
# @medplum/core 4.5.2, simple-hl7 3.3.0, node-hl7-client 3.2.0 (npm). A clinician typed "BP 120|80 & stable" into a note, which
# becomes OBX-5 of a result whose status (OBX-11) is F. The message is written and read again by the same library. Guess: the
# delimiters are escaped (\F\, \T\), as HL7 v2 asks the sender to do, and status and note come back. Seen: node-hl7-client does
# so; @medplum/core and simple-hl7 write the text as it is: the note ends at "120", and no status is where it was put.
# Both also leave what they read as it is: the family name O'Brien & Sons arrives as "O'Brien \T\ Sons".
# Consequence: what a person types moves the fields behind it, and what arrives is neither shown nor matched as it was meant.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @medplum/core@4.5.2 simple-hl7@3.3.0 node-hl7-client@3.2.0
cat >write.mjs <<'CODE'
import { Hl7Message, Hl7Segment } from '@medplum/core';
import { Message as ClientMessage } from 'node-hl7-client';
import simple from 'simple-hl7';

const note = 'BP 120|80 & stable';
const patient = "MSH|^~\\&|LAB|H|EHR|C|20260102030405||ADT^A08|1|P|2.5.1\rPID|1||48812093||O'Brien \\T\\ Sons^Eve\r";
const libraries = {
  '@medplum/core': () => {
    const written = new Hl7Message([new Hl7Segment(['MSH', '^~\\&', 'A']), new Hl7Segment(['OBX', '1', 'ST', '', '', note, '', '', '', '', '', 'F'])]);
    const result = Hl7Message.parse(written.toString()).getSegment('OBX');
    return [result.getField(5), result.getField(11), Hl7Message.parse(patient).getSegment('PID').getComponent(5, 1)];
  },
  'simple-hl7': () => {
    const written = new simple.Message('A', 'B', 'C', 'D', ['ORU', 'R01'], '1', 'P', '2.5.1');
    written.addSegment('OBX', '1', 'ST', '', '', note, '', '', '', '', '', 'F');
    const result = new simple.Parser().parse(`${written.toString()}\r`).getSegment('OBX');
    return [result.getField(5), result.getField(11), new simple.Parser().parse(patient).getSegment('PID').getComponent(5, 1)];
  },
  'node-hl7-client': () => {
    const written = new ClientMessage({ messageHeader: { msh_9_1: 'ORU', msh_9_2: 'R01', msh_10: '1', msh_11_1: 'P', msh_12: '2.5.1' } });
    const result = written.addSegment('OBX');
    result.set('5', note);
    result.set('11', 'F');
    const read = new ClientMessage({ text: written.toString() });
    return [read.get('OBX.5'), read.get('OBX.11'), new ClientMessage({ text: patient }).get('PID.5.1')];
  },
};
for (const [name, run] of Object.entries(libraries)) console.log(`${name}:`, run().map((value) => `<${value ?? ''}>`).join(' '));
process.exit(0);
CODE
output="$(node write.mjs)"
echo "$output"
expected="@medplum/core: <BP 120> <> <O'Brien \\T\\ Sons>
simple-hl7: <BP 120> <> <O'Brien \\T\\ Sons>
node-hl7-client: <BP 120|80 & stable> <F> <O'Brien & Sons>"
[ "$output" = "$expected" ]
