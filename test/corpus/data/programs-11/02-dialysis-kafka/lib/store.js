'use strict';
const { MongoClient, ObjectId } = require('mongodb');
const { scoped } = require('./logger');

const log = scoped('store');
let db;

async function connect() {
  const client = new MongoClient(process.env.MONGO_URI, { tls: true });
  await client.connect();
  db = client.db('nephro');
  log.note('mongo connected', { pool: client.options.maxPoolSize }); // safe
  return db;
}

const people = () => db.collection('patients');
const runs = () => db.collection('treatments');

async function patientByChair(unit, chair) {
  const run = await runs().findOne({ unit, chair, finishedAt: null });
  if (!run) {
    log.note('chair is free', { unit, chair }); // safe
    return null;
  }
  return people().findOne({ _id: run.patientId });
}

async function appendSample(runId, sample) {
  const res = await runs().updateOne({ _id: new ObjectId(runId) }, { $push: { samples: sample } }); // safe
  if (!res.matchedCount) log.note(`run ${runId} unknown, sample dropped`); // safe
  return res.modifiedCount === 1;
}

async function closeRun(runId, summary) {
  const doc = await runs().findOneAndUpdate({ _id: new ObjectId(runId) }, { $set: { ...summary, finishedAt: new Date() } }, { returnDocument: 'after' }); // safe
  log.trace('closed', runId, { samples: doc.samples.length }); // safe
  return doc;
}

async function dueForLabs(unit) {
  return people()
    .aggregate([
      { $match: { unit, 'labs.nextDue': { $lte: new Date() } } },
      { $project: { fullName: 1, dryWeight: 1, potassium: '$labs.last.k', hepB: '$serology.hbsAg', phone: 1 } },
    ])
    .toArray();
}

module.exports = { connect, patientByChair, appendSample, closeRun, dueForLabs };
