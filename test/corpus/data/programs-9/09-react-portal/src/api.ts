import axios, { AxiosError } from 'axios';
import { datadogLogs } from '@datadog/browser-logs';
import type { Appointment, LabResult, Me, Message } from './types';

const http = axios.create({ baseURL: import.meta.env.VITE_API, timeout: 10_000 });

http.interceptors.request.use((cfg) => {
  datadogLogs.logger.debug('request', { method: cfg.method, attempt: 1 }); // safe
  return cfg;
});

http.interceptors.response.use(
  (r) => r,
  (err: AxiosError) => {
    datadogLogs.logger.error('request failed', { status: err.response?.status, code: err.code }); // safe
    return Promise.reject(err);
  },
);

export const getMe = () => http.get<Me>('/me').then((r) => r.data);
export const getLabs = () => http.get<LabResult[]>('/me/labs').then((r) => r.data);
export const getAppointments = () => http.get<Appointment[]>('/me/appointments').then((r) => r.data);
export const getMessages = (page: number) => http.get<Message[]>(`/me/messages?page=${page}`).then((r) => r.data); // safe
export const sendMessage = (m: { subject: string; body: string }) => http.post('/me/messages', m); // safe
export const cancelAppointment = (id: string) => http.delete(`/me/appointments/${id}`); // safe

export const lookupMember = (memberNumber: string, birthDate: string) =>
  http.get<Me>(`/members?number=${memberNumber}&born=${birthDate}`).then((r) => r.data); // leak: url
