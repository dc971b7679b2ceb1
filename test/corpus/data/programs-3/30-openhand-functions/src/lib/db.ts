import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Case, Member } from '../types';

if (!getApps().length) initializeApp();
export const firestore = getFirestore();

export async function member(id: string): Promise<Member> {
  const snap = await firestore.doc(`members/${id}`).get();
  if (!snap.exists) throw new Error(`member ${id} missing`); // safe
  return { id: snap.id, ...snap.data() } as Member;
}

export const caseRef = (id: string) => firestore.doc(`cases/${id}`);
export const openCase = async (id: string) => (await caseRef(id).get()).data() as Case;
