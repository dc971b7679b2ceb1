import { cert, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const { client_email: clientEmail, private_key: privateKey } = account.credentials;
const app = initializeApp({
  credential: cert({ projectId: 'clinic', clientEmail, privateKey }),
  projectId: 'clinic',
  storageBucket: 'clinic',
});
const patients = getFirestore(app).collection('patients');
export const answers = tokens;

export const calls = {
  'collection.add': (mark) => settled(patients.add({ name: mark('arg[0].name') })),
  'collection.doc.set': (mark) => settled(patients.doc('p1').set({ name: mark('arg[0].name') })),
  'collection.doc.update': (mark) => settled(patients.doc('p1').update({ name: mark('arg[0].name') })),
  'bucket.file.save': (mark) => settled(getStorage(app).bucket().file('note.txt').save(mark('arg[0]'), { resumable: false })),
};
