import { Firestore } from '@google-cloud/firestore';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const db = new Firestore(account);
export const answers = tokens;

export const calls = {
  'collection.add': (mark) => settled(db.collection('patients').add({ name: mark('arg[0].name') })),
  'doc.set': (mark) =>
    settled(
      db
        .collection('patients')
        .doc(mark('id of the document'))
        .set({ name: mark('arg[0].name') }),
    ),
  'doc.update': (mark) =>
    settled(
      db
        .collection('patients')
        .doc('p1')
        .update({ name: mark('arg[0].name') }),
    ),
  'doc.create': (mark) =>
    settled(
      db
        .collection('patients')
        .doc('p2')
        .create({ name: mark('arg[0].name') }),
    ),
  'batch.set, commit': (mark) => {
    const batch = db.batch();
    batch.set(db.collection('patients').doc('p3'), { name: mark('arg[1].name') });
    return settled(batch.commit());
  },
  'where, get': (mark) => settled(db.collection('patients').where('name', '==', mark('where')).get()),
};
