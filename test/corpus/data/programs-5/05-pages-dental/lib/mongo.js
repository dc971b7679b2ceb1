import { MongoClient } from 'mongodb';

const uri = process.env.MONGODB_URI;
let cached = global._mongo;

export async function getDb() {
  if (!cached) {
    cached = global._mongo = new MongoClient(uri, { tls: true }).connect();
  }
  const client = await cached;
  return client.db('dental');
}
