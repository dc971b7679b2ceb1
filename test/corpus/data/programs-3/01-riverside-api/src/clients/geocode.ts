import axios from 'axios';
import { createLog } from '../lib/logger.js';
import type { Patient } from '../types/models.js';

const log = createLog('geocode');
const http = axios.create({ baseURL: 'https://api.mapbox.com', timeout: 4000 });

/** Distance to the closest of our sites, used for travel vouchers. */
export async function locateHome(p: Patient): Promise<[number, number] | null> {
  const q = encodeURIComponent(`${p.address.line1}, ${p.address.city} ${p.address.zip}`);
  const { data, status } = await http.get(`/search/geocode/v6/forward?q=${q}&access_token=${process.env.MAPBOX_TOKEN}`); // leak: third-party|url
  log.debug('geocoded', { status, features: data.features.length }); // safe
  return data.features[0]?.geometry.coordinates ?? null;
}

export async function locateSite(site: { street: string; city: string }): Promise<[number, number] | null> {
  const { data } = await http.get('/search/geocode/v6/forward', { params: { q: `${site.street}, ${site.city}`, access_token: process.env.MAPBOX_TOKEN } }); // safe
  return data.features[0]?.geometry.coordinates ?? null;
}
