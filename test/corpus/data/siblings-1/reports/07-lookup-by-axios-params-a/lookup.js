import axios from 'axios';

export async function byName(patientName, page) {
  const { data } = await axios.get('/registry/search', { params: { text: patientName, page } }); // leak: url
  return data;
}

export async function bySsn(ssn) {
  const { data } = await axios({ method: 'get', url: '/registry/search', params: { text: ssn } }); // leak: url
  return data;
}

export async function byForm(patientName, birthDate) {
  const { data } = await axios.post('/registry/search', { name: patientName, born: birthDate }); // safe: in the body
  return data;
}

export async function bySite(siteId) {
  const { data } = await axios.get('/registry/sites', { params: { id: siteId } }); // safe
  return data;
}

export function show(entry, router) {
  router.push(`/registry/${entry.id}`); // safe: opaque id
  window.open(`/registry/print?name=${encodeURIComponent(entry.patientName)}`); // leak: url
}
