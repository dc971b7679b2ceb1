#!/usr/bin/env bash
# @automerge/automerge 3.5.0 and yjs 13.6.33 (npm), which editors for several people at once keep a note in. A name is typed and deleted, and
# another field is overwritten; the document is saved, as it is sent to whoever opens it. Guess: what is sent is what the editor shows, as
# Yjs drops deleted text by default (`gc`), and Automerge's history holds who changed what. Seen: Automerge's bytes give each earlier state, name and
# overwritten value. Yjs drops both, but where an `UndoManager` watches the text, as editors have it, the deleted name is sent in clear to
# all, since what may be undone is kept; `clear()` on the manager, after which nothing can be, leaves it there.
# Consequence: "deleted by mistake" in a shared note is on every device that ever opened it.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @automerge/automerge@3.5.0 yjs@13.6.33
cat >seen.cjs <<'CODE'
const Automerge = require('@automerge/automerge');
const Yjs = require('yjs');

const words = (text) => [...new Set(String(text).match(/In-\w+/g))].sort().join(' ') || 'none';
let note = Automerge.from({ text: '', name: 'In-Overwritten' });
note = Automerge.change(note, (draft) => Automerge.splice(draft, ['text'], 0, 0, 'In-Typed'));
note = Automerge.change(note, (draft) => {
  Automerge.splice(draft, ['text'], 0, 8);
  draft.name = 'none';
});
const opened = Automerge.load(Automerge.save(note));
const history = Automerge.getHistory(opened).map((entry) => JSON.stringify(entry.snapshot));
console.log('automerge: shows', words(JSON.stringify(opened)) + ', holds', words(history));
for (const name of ['alone', 'undo', 'undo cleared']) {
  const shared = new Yjs.Doc();
  const text = shared.getText('text');
  const manager = name === 'alone' ? undefined : new Yjs.UndoManager(text);
  text.insert(0, 'In-Typed');
  shared.getMap('fields').set('name', 'In-Overwritten');
  text.delete(0, 8);
  shared.getMap('fields').set('name', 'none');
  if (name === 'undo cleared') manager.clear();
  console.log(`yjs, ${name}: shows`, words(text.toString()) + ', holds', words(Buffer.from(Yjs.encodeStateAsUpdate(shared)).toString('latin1')));
}
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'automerge: shows none, holds In-Overwritten In-Typed
yjs, alone: shows none, holds none
yjs, undo: shows none, holds In-Typed
yjs, undo cleared: shows none, holds In-Typed' ]
