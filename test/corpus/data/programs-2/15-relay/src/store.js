import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL, { tls: true });

export const consults = () => client.db('relay').collection('consults');

export async function appendMessage(consultId, message) {
  await consults().updateOne({ _id: consultId }, { $push: { messages: message } });
}

export async function loadConsult(consultId) {
  return consults().findOne({ _id: consultId });
}
