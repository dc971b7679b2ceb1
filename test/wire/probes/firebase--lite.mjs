import { initializeApp } from 'firebase/app';
import { addDoc, collection, doc, getFirestore, runTransaction, setDoc, updateDoc, writeBatch } from 'firebase/firestore/lite';
import { settled } from '../provoked.mjs';

const store = getFirestore(initializeApp({ apiKey: 'none', projectId: 'clinic', appId: '1:1:web:1' }));
const patient = doc(store, 'patients', '1');

export const calls = {
  setDoc: (mark) => settled(setDoc(patient, { name: mark('arg[1].name') })).then(() => undefined),
  addDoc: (mark) => settled(addDoc(collection(store, 'patients'), { name: mark('arg[1].name') })).then(() => undefined),
  updateDoc: (mark) => settled(updateDoc(patient, { name: mark('arg[1].name') })).then(() => undefined),
  'writeBatch.set': (mark) => {
    const batch = writeBatch(store);
    batch.set(patient, { name: mark('arg[1].name') });
    return settled(batch.commit()).then(() => undefined);
  },
  'runTransaction.set': (mark) =>
    settled(runTransaction(store, async (transaction) => void transaction.set(patient, { name: mark('arg[1].name') }))).then(
      () => undefined,
    ),
};
