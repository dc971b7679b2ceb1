const { MongoClient, ObjectId } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);

async function loadStudy(studyId) {
  console.log('loading', studyId); // safe
  const doc = await client.db('sleep').collection('patient_studies').findOne({ _id: new ObjectId(studyId) });
  if (!doc) {
    console.warn('no study', studyId); // safe
    return null;
  }
  console.log('loaded', doc); // leak: log
  return { id: String(doc._id), patientName: doc.patient_name, born: doc.date_of_birth };
}

class ConsoleMailer {
  deliver(address, text) {
    console.log(`[mail] ${address}: ${text}`); // leak: log
    console.log('[mail] delivered', text.length); // safe
  }
}

async function announce(study, mailer = new ConsoleMailer()) {
  mailer.deliver(study.patientEmail, 'Your study is ready');
}
module.exports = { loadStudy, ConsoleMailer, announce };
