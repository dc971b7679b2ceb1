const { getFirestore } = require('firebase-admin/firestore');

const col = (name) => getFirestore().collection(name);

async function patient(practiceId, patientId) {
  const doc = await col(`practices/${practiceId}/patients`).doc(patientId).get();
  if (!doc.exists) return null;
  const d = doc.data();
  return { id: doc.id, name: d.name, phone: d.phone, email: d.email, birthDate: d.birthDate, conditions: d.conditions || [] };
}

async function practice(practiceId) {
  const doc = await col('practices').doc(practiceId).get();
  const d = doc.data();
  return { id: doc.id, title: d.title, supportEmail: d.supportEmail, timezone: d.timezone };
}

async function appointmentsOn(day) {
  const snap = await col('appointments').where('day', '==', day).get();
  return snap.docs.map((doc) => ({ id: doc.id, ...doc.data() }));
}

async function markReminded(id) {
  await col('appointments').doc(id).update({ remindedAt: new Date() });
}

module.exports = { patient, practice, appointmentsOn, markReminded };
