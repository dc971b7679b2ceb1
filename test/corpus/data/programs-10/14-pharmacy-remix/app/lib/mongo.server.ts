import { MongoClient, ObjectId } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL!);
export const db = client.db('cornerstone');

export interface Prescription {
  _id: ObjectId;
  rxNumber: string;
  patient: { id: string; name: string; dob: string; mobile: string; email: string; allergies: string[] };
  drug: { ndc: string; label: string; schedule: 'II' | 'III' | 'IV' | 'V' | null };
  sig: string;
  refillsLeft: number;
  prescriber: { npi: string; name: string; fax: string };
  state: 'received' | 'verified' | 'filled' | 'picked-up' | 'rejected';
}

export const prescriptions = db.collection<Prescription>('prescriptions');
export const inventory = db.collection<{ ndc: string; onHand: number; reorderAt: number }>('inventory');

client.on('commandFailed', (e) => console.error('mongo command failed', e.commandName, e.duration)); // safe
client.on('connectionPoolCleared', () => console.warn('mongo pool cleared')); // safe
