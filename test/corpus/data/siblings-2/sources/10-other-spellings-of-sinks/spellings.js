/**
 * @typedef {object} EyeVisit
 * @property {string} patientName
 * @property {string} healthCardNumber
 * @property {string} diagnosis
 * @property {string} language
 */

/** @param {EyeVisit} visit */
export function onServer(visit, res, level = 'error') {
  process.stdout.write(`visit of ${visit.patientName}\n`); // leak: log
  process.stdout.write(`language ${visit.language}\n`); // safe: a language
  console['debug']('visit', visit.diagnosis); // leak: log
  Reflect.apply(console.info, console, ['visit', visit.healthCardNumber]); // leak: log
  console['warn']('visit in', visit.language); // safe: a language
  console[level].call(console, 'visit in', visit.language); // safe: a language
  res.cookie('card', visit.healthCardNumber); // leak: client_storage
  res.cookie('language', visit.language, { httpOnly: true, secure: true }); // safe: a language
}

/** @param {EyeVisit} visit */
export async function onPage(visit) {
  document.cookie = `patient=${encodeURIComponent(visit.patientName)}; path=/`; // leak: client_storage
  document.cookie = `language=${visit.language}; path=/`; // safe: a language
  sessionStorage.diagnosis = visit.diagnosis; // leak: client_storage
  sessionStorage.language = visit.language; // safe: a language
  const box = await caches.open('visits');
  await box.put('/visits/last', new Response(JSON.stringify(visit))); // leak: client_storage
  await box.put('/languages/last', new Response(visit.language)); // safe: a language
}
