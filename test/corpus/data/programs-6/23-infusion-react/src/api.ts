import axios, { AxiosError } from 'axios';

export interface Infusion {
  id: string;
  patient: { id: string; first: string; last: string; weightKg: number; portSite: string };
  regimen: { drug: string; mgPerHour: number; indication: string };
  pumpSerial: string;
  complications?: string;
}

export interface Pump {
  serial: string;
  model: string;
  firmware: string;
  battery: number;
}

export const http = axios.create({ baseURL: import.meta.env.VITE_API ?? 'https://api.infusion.example' });

http.interceptors.request.use((config) => {
  console.debug('→', config.method, config.url?.split('/')[1]); // safe
  return config;
});

http.interceptors.response.use(
  (r) => r,
  (e: AxiosError) => {
    console.error('api', e.response?.status, e.code); // safe
    if (e.config?.url === '/infusions') console.error('not accepted', e.config.data); // leak: log
    return Promise.reject(e);
  },
);

export const infusions = {
  one: (id: string) => http.get<Infusion>(`/infusions/${id}`).then((r) => r.data), // safe
  add: (i: Omit<Infusion, 'id'>) => http.post<Infusion>('/infusions', i).then((r) => r.data), // safe
  byPerson: (last: string, first: string) => http.get<Infusion[]>('/infusions', { params: { last, first } }).then((r) => r.data), // leak: url
};

export const pumps = { all: () => http.get<Pump[]>('/pumps').then((r) => r.data) };
