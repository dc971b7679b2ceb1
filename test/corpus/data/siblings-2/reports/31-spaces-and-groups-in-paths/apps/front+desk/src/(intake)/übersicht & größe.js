/** @param {{ patientName: string, diagnosis: string, minutes: number }} session */
export function overview(session) {
  console.warn(session.patientName, session.diagnosis); // leak: log
  console.warn(session.minutes); // safe
}
