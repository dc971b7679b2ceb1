import { firestore, logger } from '$lib/server/platform';

/** Cardiac rehabilitation: run by the hospital's cardiologists on our premises. */
export interface RehabPatient {
  id: string;
  memberId: string;
  fullName: string;
  email: string;
  cardiacDiagnosis: string;
  ejectionFraction: number;
  medications: string[];
  cardiologist: { name: string; pager: string };
}

export interface RehabSession {
  patientId: string;
  maxHeartRate: number;
  borgScale: number;
  arrhythmia: boolean;
  note: string;
}

const patients = firestore.collection('rehab_patients');
const sessions = firestore.collection('rehab_sessions');

export async function rehabPatient(id: string): Promise<RehabPatient> {
  const doc = await patients.doc(id).get();
  if (!doc.exists) throw new Error('rehab patient missing'); // safe
  return { id, ...doc.data() } as RehabPatient;
}

export async function storeSession(s: RehabSession) {
  const ref = await sessions.add({ ...s, at: new Date() }); // safe
  logger.info({ sessionId: ref.id }, 'rehab session stored'); // safe
  return ref.id;
}

export async function capacity() {
  const { count } = (await patients.count().get()).data();
  logger.info({ count, free: 24 - count }, 'rehab capacity'); // safe
  return 24 - count;
}
