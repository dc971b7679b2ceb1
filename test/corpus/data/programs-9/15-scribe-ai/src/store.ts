import type { Encounter, Soap, Template } from './types.js';

const base = process.env.STORE_URL!;

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const res = await fetch(`${base}${path}`, { method, headers: { 'content-type': 'application/json' }, body: body ? JSON.stringify(body) : undefined });
  if (!res.ok) throw new Error(`store answered ${res.status}`); // safe
  return res.json() as Promise<T>;
}

export const encounters = { get: (id: string) => call<Encounter | null>('GET', `/encounters/${id}`) }; // safe
export const templates = {
  get: (id: string) => call<Template>('GET', `/templates/${id}`), // safe
  all: () => call<Template[]>('GET', '/templates'), // safe
};
export const notes = {
  saveDraft: (id: string, soap: Soap, codes: string[]) => call<void>('PUT', `/notes/${id}/draft`, { soap, codes }),
  approved: (id: string) => call<Soap>('GET', `/notes/${id}/approved`), // safe
};
