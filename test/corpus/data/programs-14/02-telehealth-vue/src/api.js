import axios from 'axios';

const http = axios.create({ baseURL: '/api', timeout: 15000 });

http.interceptors.request.use((config) => {
  config.metadata = { started: Date.now() };
  return config;
});

http.interceptors.response.use(
  (response) => {
    const ms = Date.now() - response.config.metadata.started;
    console.debug(`[api] ${response.config.method} ${response.status} ${ms}ms`); // safe
    return response;
  },
  (error) => {
    console.error('[api] failed with status', error.response?.status); // safe
    return Promise.reject(error);
  },
);

export async function fetchVisit(visitId) {
  const { data } = await http.get(`/visits/${visitId}`); // safe
  return data;
}

export async function submitIntake(visitId, intake) {
  const { data } = await http.post(`/visits/${visitId}/intake`, intake); // safe
  return data;
}

export async function findPatients(lastName, birthDate) {
  const { data } = await http.get(`/patients?lastName=${encodeURIComponent(lastName)}&birthDate=${birthDate}`); // leak: url
  return data;
}

export async function listClinicians(specialty) {
  const { data } = await http.get('/clinicians', { params: { specialty } }); // safe
  return data;
}

export async function saveVisitNote(visitId, note) {
  return http.put(`/visits/${visitId}/note`, { note }); // safe
}

export default http;
