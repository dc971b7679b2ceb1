'use strict';
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL, { tls: true });
let db;

async function collection(name) {
  if (!db) {
    await client.connect();
    db = client.db('shop');
    console.log('mongo connected'); // safe
  }
  return db.collection(name);
}

module.exports = {
  async customer(email) {
    return (await collection('customers')).findOne({ email });
  },
  async order(id) {
    return (await collection('orders')).findOne({ _id: id });
  },
  async saveOrder(order) {
    const r = await (await collection('orders')).insertOne(order);
    return r.insertedId;
  },
  async stock(sku) {
    return (await collection('stock')).findOne({ sku });
  },
};
