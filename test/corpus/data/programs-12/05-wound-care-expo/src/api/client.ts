import axios from 'axios';
import * as SecureStore from 'expo-secure-store';
import * as Sentry from '@sentry/react-native';
import type { Visit, Wound } from '../types';

export const api = axios.create({ baseURL: 'https://api.mendwell.example/v1', timeout: 15000 });

api.interceptors.request.use(async (config) => {
  const token = await SecureStore.getItemAsync('session'); // safe
  if (token) config.headers.Authorization = `Bearer ${token}`;
  return config;
});

api.interceptors.response.use(
  (res) => {
    console.log(`${res.config.method} ${res.status}`); // safe
    return res;
  },
  (error) => {
    Sentry.addBreadcrumb({ category: 'api', message: `status ${error.response?.status}`, level: 'warning' }); // safe
    if (error.config?.data && error.config.url.includes('/wounds')) {
      const sent = JSON.parse(error.config.data) as Wound;
      Sentry.captureException(error, { contexts: { request: { site: sent.site, stage: sent.stage, note: sent.note, photo: sent.photoUri, who: error.config.headers['X-Patient-Name'] } } }); // leak: error-monitor
    }
    return Promise.reject(error);
  },
);

export const fetchVisits = () => api.get<Visit[]>('/visits/today').then((r) => r.data); // safe
export const saveWound = (w: Wound, patientName: string) =>
  api.put(`/wounds/${w.id}`, w, { headers: { 'X-Patient-Name': patientName } });
