import { MongoClient } from 'mongodb';
import { consola } from 'consola';
import type { Candidate, ScreeningAnswers, Trial } from '../../types';

const client = new MongoClient(process.env.NUXT_MONGO_URL ?? '');
const db = client.db('trialpath');

export const log = consola.withTag('server');

export async function trial(nct: string) {
  const found = await db.collection<Trial>('trials').findOne({ nct }); // safe
  log.debug('trial', nct, Boolean(found)); // safe
  return found;
}

export async function insertCandidate(c: Omit<Candidate, '_id'>) {
  const { insertedId } = await db.collection('candidates').insertOne(c as any); // safe
  log.success('candidate stored', insertedId.toString()); // safe
  return insertedId.toString();
}

export const candidates = (nct: string) => db.collection<Candidate>('candidates').find({ nct }); // safe

export function eligible(t: Trial, a: ScreeningAnswers): [boolean, string?] {
  const age = new Date().getFullYear() - a.birthYear;
  if (age < t.minAge || age > t.maxAge) return [false, 'age'];
  if (a.pregnant) return [false, 'pregnancy'];
  if (!t.conditions.includes(a.condition)) return [false, 'condition'];
  return [true];
}
