import { MongoClient, ObjectId } from 'mongodb';
import type { AuthRequest, Member, Plan } from './types.js';

const client = new MongoClient(process.env.MONGO_URL!, { tls: true });
const db = client.db('authorly');

export const members = db.collection<Member>('members');
export const requests = db.collection<AuthRequest>('requests');
export const plans = db.collection<Plan>('plans');

export async function requestWithMember(id: string) {
  const request = await requests.findOne({ _id: new ObjectId(id) });
  if (!request) return null;
  const member = await members.findOne({ _id: request.memberId });
  return member ? { request, member } : null;
}
