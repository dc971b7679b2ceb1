import axios from 'axios';
import * as Sentry from '@sentry/react-native';
import { API_URL } from './config';

const client = axios.create({ baseURL: API_URL });

export function setToken(token) {
  client.defaults.headers.common.Authorization = `Bearer ${token}`; // safe
}

export async function fetchPlan() {
  const { data } = await client.get('/careplan');
  console.log('plan', data.exercises.length, 'exercises'); // safe
  return data;
}

export async function postPain(entry) {
  try {
    await client.post('/pain-diary', entry); // safe
  } catch (e) {
    Sentry.captureException(e, { tags: { endpoint: 'pain-diary' } });
    Sentry.setExtra('painEntry', entry); // leak: error_monitor
    throw new Error('Could not save'); // safe
  }
}

export async function postPhoto(uri, woundNote) {
  const form = new FormData();
  form.append('photo', { uri, name: 'wound.jpg', type: 'image/jpeg' });
  form.append('note', woundNote);
  return client.post('/wound-photos', form); // safe
}

export async function fetchExercises() {
  const { data } = await client.get('/exercises/catalog'); // safe
  return data;
}
