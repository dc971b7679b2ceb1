import { MongoClient } from 'mongodb'

let kyaku: MongoClient | undefined

export async function hiraku() {
  kyaku ??= await new MongoClient(process.env.MONGO_URL!, { tls: true }).connect()
  return kyaku.db('kurinikku')
}
