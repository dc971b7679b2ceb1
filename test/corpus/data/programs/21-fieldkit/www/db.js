import PouchDB from 'pouchdb';
import find from 'pouchdb-find';
import cryptoPouch from 'crypto-pouch';

PouchDB.plugin(find);
PouchDB.plugin(cryptoPouch);

const REMOTE = 'http://couch.fieldkit.example.org:5984/households';

export const settings = new PouchDB('settings');
export const visits = new PouchDB('visits');

export async function unlock(pin) {
  await visits.crypto(pin);
}

export async function saveVisit(visit) {
  const { id } = await visits.put({ _id: `visit:${Date.now()}`, type: 'visit', ...visit }); // safe
  console.log('saved', id); // safe
  return id;
}

export async function saveSetting(key, value) {
  await settings.put({ _id: key, value }); // safe
}

export async function pushVisit(visit) {
  const res = await fetch(REMOTE, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(visit) }); // leak: plaintext
  console.log('push', res.status); // safe
}

export async function pregnantMothers() {
  const { docs } = await visits.find({ selector: { type: 'visit', pregnant: true } });
  return docs;
}
