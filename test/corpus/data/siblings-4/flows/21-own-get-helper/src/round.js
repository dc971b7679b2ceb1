import { api } from './api.js';

export async function loadRound() {
  const answer = await api.get('/patients/on-ward', { page: 1 });
  console.log('ward', answer); // leak: log
  const beds = await api.get('/beds/free');
  console.log('beds', beds); // safe
  const { items } = (await api.get('/patients/allergies')) ?? {};
  console.log(items); // leak: log
  console.log(items?.length); // safe
}

export const start = () =>
  api
    .on('/patients/lab-results', (data) => console.log('new', data)) // leak: log
    .on('/settings/themes', (data) => console.log('new', data)); // safe
