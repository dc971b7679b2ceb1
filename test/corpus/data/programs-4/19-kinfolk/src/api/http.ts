import axios from 'axios';
import { SecureStoragePlugin } from 'capacitor-secure-storage-plugin';

export const http = axios.create({ baseURL: 'https://api.kinfolk.example', timeout: 10_000 });

http.interceptors.request.use(async (config) => {
  const { value } = await SecureStoragePlugin.get({ key: 'kf.token' });
  config.headers.set('authorization', `Bearer ${value}`);
  return config;
});

http.interceptors.response.use(undefined, (error) => {
  console.warn('api', error.config?.method, error.response?.status ?? error.code);
  return Promise.reject(error);
});
