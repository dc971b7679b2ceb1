import { getFirestore, FieldValue } from 'firebase-admin/firestore';
import { initializeApp } from 'firebase-admin/app';

initializeApp();
const db = getFirestore();

export interface Resident {
  id: string;
  fullName: string;
  room: string;
  dementiaStage: 'early' | 'middle' | 'late';
  familyTokens: string[];
  behaviorNotes: string;
}

export interface Incident {
  residentId: string;
  kind: 'wandering' | 'fall' | 'refusal';
  description: string;
  staffId: string;
}

export const resident = async (id: string) => (await db.doc(`residents/${id}`).get()).data() as Resident | undefined; // safe

export const addIncident = (i: Incident) => db.collection('incidents').add({ ...i, at: FieldValue.serverTimestamp() }); // safe

export const bump = (kind: Incident['kind']) => db.doc('stats/incidents').set({ [kind]: FieldValue.increment(1) }, { merge: true }); // safe
