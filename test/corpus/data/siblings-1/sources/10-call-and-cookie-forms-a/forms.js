/** @typedef {{ patientName: string, medicalRecordNumber: string, locale: string }} PortalVisit */

/** @param {PortalVisit} visit @param {import('express').Response} res */
export function leave(visit, res, severity) {
  const out = severity > 3 ? 'error' : 'info';
  console[out](visit.patientName); // leak: log
  console[out](visit.locale); // safe
  console.log.call(console, 'leaving', visit.medicalRecordNumber); // leak: log
  Reflect.apply(console.warn, console, ['leaving', visit.patientName]); // leak: log
  Reflect.apply(console.warn, console, ['leaving', visit.locale]); // safe
  console.log.call(console, 'leaving', visit.locale); // safe
  res.cookie('visitor', visit.patientName, { httpOnly: true }); // leak: client_storage
  res.cookie('locale', visit.locale); // safe
  res.append('Set-Cookie', `record=${visit.medicalRecordNumber}`); // leak: client_storage
  res.append('Vary', 'Accept-Language'); // safe
}

/** @param {PortalVisit} visit */
export function stay(visit) {
  window.sessionStorage['visitor'] = visit.patientName; // leak: client_storage
  window.sessionStorage['locale'] = visit.locale; // safe
  document.cookie = 'visit=' + visit.medicalRecordNumber + '; secure'; // leak: client_storage
  document.cookie = 'lang=' + visit.locale; // safe
}
