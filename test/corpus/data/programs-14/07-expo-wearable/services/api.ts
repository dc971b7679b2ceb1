import axios, { AxiosError } from 'axios';
import * as SecureStore from 'expo-secure-store';
import * as Sentry from '@sentry/react-native';
import type { HealthProfile } from '@/store/profile';
import type { Reading } from './health';

const api = axios.create({ baseURL: process.env.EXPO_PUBLIC_API_URL, timeout: 10000 });

api.interceptors.request.use(async (config) => {
  const token = await SecureStore.getItemAsync('token');
  config.headers.Authorization = `Bearer ${token}`;
  return config;
});

export async function syncReadings(profile: HealthProfile, readings: Reading[]): Promise<number> {
  try {
    const { data } = await api.post(`/members/${profile.id}/readings`, { readings }); // safe
    Sentry.addBreadcrumb({ category: 'sync', message: `synced ${readings.length}` }); // safe
    return data.accepted;
  } catch (err) {
    const status = (err as AxiosError).response?.status;
    console.warn('sync failed with', status); // safe
    Sentry.captureException(err, { tags: { status: String(status) }, extra: { profile, readings } }); // leak: error-monitor
    return 0;
  }
}

export async function updateProfile(profile: HealthProfile): Promise<void> {
  await api.put(`/members/${profile.id}`, profile); // safe
  Sentry.setUser({ id: profile.id }); // safe
}

export async function findTrials(profile: HealthProfile): Promise<unknown[]> {
  const condition = encodeURIComponent(profile.conditions[0]);
  const { data } = await api.get(`/trials?condition=${condition}&dob=${profile.birthDate}`); // leak: url
  return data.trials;
}

export async function fetchArticles(page: number): Promise<{ id: string; title: string }[]> {
  const { data } = await api.get('/articles', { params: { page } }); // safe
  console.log('articles', data.items.length, 'page', page); // safe
  return data.items;
}
