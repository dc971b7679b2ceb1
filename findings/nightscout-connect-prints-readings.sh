#!/usr/bin/env bash
# nightscout-connect 0.0.12 (npm), which takes glucose from the clouds of sensors' makers to a Nightscout server. A batch with a reading and a
# treatment goes to its output `filesystem`, and to the default one. Guess: the console has how many entries there were, as it has when the output
# is a Nightscout server ("RECORD BATCH with", 1, "entries"). Seen: the whole batch is printed: glucose with its time, dose, and the note on
# the treatment. No option turns it off.
# Consequence: the log of a small server or of a cloud platform is a second record of the patient's diabetes.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts nightscout-connect@0.0.12
mkdir written
cat >seen.cjs <<'CODE'
const { inspect } = require('node:util');
const select = require('nightscout-connect/lib/outputs');

const batch = {
  entries: [{ type: 'sgv', sgv: 187, direction: 'Flat', dateString: '2026-01-02T03:04:05.000Z' }],
  treatments: [{ eventType: 'Correction Bolus', insulin: 4.5, notes: 'In-Note' }],
};
const print = console.log;
(async () => {
  for (const config of [{ name: 'filesystem', path_prefix: 'written/' }, {}]) {
    const printed = [];
    console.log = (...values) => printed.push(values.map((value) => inspect(value, { depth: 2 })).join(' '));
    await select(config)(config)(batch);
    console.log = print;
    const seen = [['glucose', 'sgv: 187'], ['time', '2026-01-02T03:04:05'], ['dose', 'insulin: 4.5'], ['note', 'In-Note']].filter(([, text]) => printed.join('\n').includes(text));
    print(config.name ?? 'default', 'prints', seen.map(([name]) => name).join(' ') || 'nothing');
  }
})();
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'filesystem prints glucose time dose note
default prints glucose time dose note' ]
