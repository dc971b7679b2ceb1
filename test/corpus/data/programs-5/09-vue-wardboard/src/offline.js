import { openDB } from 'idb';

const dbPromise = openDB('wardboard', 2, {
  upgrade(db) {
    if (!db.objectStoreNames.contains('admissions')) db.createObjectStore('admissions', { keyPath: 'id' });
    if (!db.objectStoreNames.contains('prefs')) db.createObjectStore('prefs');
  },
});

export async function keepAdmission(admission) {
  const db = await dbPromise;
  await db.put('admissions', { id: admission.id, patientName: admission.patientName, mrn: admission.mrn, diagnosis: admission.diagnosis }); // leak: client_storage
}

export async function keepPref(key, value) {
  const db = await dbPromise;
  await db.put('prefs', value, key); // safe
}
