#!/usr/bin/env bash
# rxdb 17.6.0 with rxjs 7.8.2, pouchdb-core 9.0.0 with pouchdb-adapter-leveldb 9.0.0, @seald-io/nedb 4.1.2 (npm): stores that programs for
# tablets keep patients in. A record is saved and removed as each one's documentation has it. Guess: a mark of the deletion is left, which
# other devices need to learn of it, and the record's fields are gone. Seen: rxdb keeps every field beside `_deleted`, and that is what its
# replication sends; PouchDB gives the record by its revision, and after `compact()`, which ends that, the name still stands in its
# files; nedb appends the deletion to its file and leaves the record above until `compactDatafileAsync()`.
# Consequence: a tablet that is lost holds the patients that were taken off it.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts rxdb@17.6.0 rxjs@7.8.2 pouchdb-core@9.0.0 pouchdb-adapter-leveldb@9.0.0 @seald-io/nedb@4.1.2
cat >seen.cjs <<'CODE'
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const Nedb = require('@seald-io/nedb');
const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-leveldb'));
const { createRxDatabase } = require('rxdb');
const { getRxStorageMemory } = require('rxdb/plugins/storage-memory');

const holds = (text) => (String(text).includes('In-Name') ? 'held' : 'gone');
const files = (folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('\n');

async function rxdb() {
  const database = await createRxDatabase({ name: 'memory', storage: getRxStorageMemory() });
  const schema = { version: 0, primaryKey: 'id', type: 'object', properties: { id: { type: 'string', maxLength: 9 }, name: { type: 'string' } } };
  const { patients } = await database.addCollections({ patients: { schema } });
  await (await patients.insert({ id: '1', name: 'In-Name' })).remove();
  const [left] = await patients.storageInstance.findDocumentsById(['1'], true);
  return { query: holds(JSON.stringify(await patients.find().exec())), stored: holds(JSON.stringify(left)) };
}
async function pouchdb() {
  const database = new PouchDB('pouch', { adapter: 'leveldb' });
  const { rev } = await database.put({ _id: '1', name: 'In-Name' });
  await database.remove('1', rev);
  const byRevision = async () => holds(JSON.stringify(await database.get('1', { rev }).catch(() => 'none')));
  const seen = { query: holds(JSON.stringify(await database.allDocs({ include_docs: true }))), revision: await byRevision() };
  await database.compact();
  return { ...seen, 'revision after compact': await byRevision(), 'files after compact': holds(files('pouch')) };
}
async function nedb() {
  const database = new Nedb({ filename: 'patients.db', autoload: true });
  await database.insertAsync({ _id: '1', name: 'In-Name' });
  await database.removeAsync({ _id: '1' }, {});
  const seen = { query: holds(JSON.stringify(await database.findAsync({}))), file: holds(readFileSync('patients.db')) };
  await database.compactDatafileAsync();
  return { ...seen, 'file after compact': holds(readFileSync('patients.db')) };
}
(async () => {
  for (const store of [rxdb, pouchdb, nedb]) console.log(store.name, JSON.stringify(await store()));
  process.exit();
})();
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'rxdb {"query":"gone","stored":"held"}
pouchdb {"query":"gone","revision":"held","revision after compact":"gone","files after compact":"held"}
nedb {"query":"gone","file":"held","file after compact":"gone"}' ]
