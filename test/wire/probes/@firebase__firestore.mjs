import { addDoc, collection, doc, getFirestore, setDoc, updateDoc, writeBatch } from '@firebase/firestore/lite';
import { initializeApp } from '@firebase/app';
import { settled } from '../provoked.mjs';

const store = getFirestore(initializeApp({ apiKey: 'none', projectId: 'clinic', appId: '1:1:web:1' }));
const patients = collection(store, 'patients');

export const calls = {
  setDoc: (mark) => settled(setDoc(doc(store, 'patients', '1'), { name: mark('arg[1].name') })).then(() => undefined),
  addDoc: (mark) => settled(addDoc(patients, { name: mark('arg[1].name') })).then(() => undefined),
  updateDoc: (mark) => settled(updateDoc(doc(store, 'patients', '1'), { name: mark('arg[1].name') })).then(() => undefined),
  'writeBatch.set': (mark) =>
    settled(
      writeBatch(store)
        .set(doc(store, 'patients', '1'), { name: mark('arg[1].name') })
        .commit(),
    ).then(() => undefined),
};
