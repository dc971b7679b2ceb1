import axios from 'axios';

const http = axios.create({ baseURL: '/api', withCredentials: true });

http.interceptors.response.use(undefined, (error) => {
  console.error('api', error.response?.status, error.config?.method); // safe
  return Promise.reject(error);
});

export const fetchWard = (ward) => http.get(`/wards/${ward}/beds`).then((r) => r.data);

export const fetchAdmission = (id) => http.get(`/admissions/${id}`).then((r) => r.data);

export const saveNursingNote = (admissionId, note) =>
  http.post(`/admissions/${admissionId}/notes`, { note }); // safe

export const searchPatients = (lastName, birthDate) =>
  http.get('/patients', { params: { lastName, birthDate } }).then((r) => r.data); // leak: url

export const dischargePatient = (admission) =>
  http.post(`/admissions/${admission.id}/discharge`, { disposition: admission.disposition }); // safe
