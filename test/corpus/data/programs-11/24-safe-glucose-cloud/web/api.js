import axios from 'axios';
import * as Sentry from '@sentry/react';
import * as amplitude from '@amplitude/analytics-browser';

Sentry.init({ dsn: import.meta.env.VITE_SENTRY, sendDefaultPii: false, beforeSend: (e) => ({ ...e, extra: undefined, user: undefined, breadcrumbs: [] }) });
amplitude.init(import.meta.env.VITE_AMPLITUDE, { autocapture: false });

export const http = axios.create({ baseURL: 'https://api.steady-sugar.example', withCredentials: true });

http.interceptors.response.use(
  (r) => r,
  (error) => {
    const status = error.response?.status ?? 0;
    Sentry.captureMessage(`http ${status}`, { level: 'error' }); // safe
    console.error('request failed', status); // safe
    return Promise.reject(new Error(`HTTP ${status}`));
  },
);

export const saveProfile = (profile) => http.put('/profile', profile); // safe
export const track = (screen) => amplitude.track('screen', { screen }); // safe
