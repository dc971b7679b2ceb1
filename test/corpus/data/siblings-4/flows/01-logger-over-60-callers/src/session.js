'use strict';
const { jot } = require('./jot');

/**
 * @typedef {{ patientName: string, mrn: string, dryWeightKg: number, hepatitisB: string, accessSite: string }} DialysisPatient
 * @typedef {{ id: string, chair: number, plannedMinutes: number, patient: DialysisPatient }} Session
 */

/** @param {Session} session */
function connect(session) {
  const { patient, chair, plannedMinutes } = session;
  jot('session', `connecting ${patient.patientName} (${patient.mrn})`); // leak: log
  jot('session', `chair ${chair}, ${plannedMinutes} min`); // safe
  return chair;
}

/** @param {Session} session */
function isolate(session) {
  if (session.patient.hepatitisB !== 'positive') return false;
  jot('infection', 'isolation needed', { name: session.patient.patientName, hepatitisB: session.patient.hepatitisB }); // leak: log
  jot('infection', 'isolation needed', { chair: session.chair }); // safe
  return true;
}

/** @param {Session[]} sessions */
function closeDay(sessions) {
  jot('day', 'closing', sessions.map((s) => s.patient)); // leak: log
  jot('day', 'closing', sessions.length); // safe
}

module.exports = { connect, isolate, closeDay };
