import 'server-only';
import type { Article, Consult } from './types';

const BASE = process.env.CORE_URL ?? 'https://core.skincheck.example';

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const res = await fetch(`${BASE}${path}`, { cache: 'no-store', ...init });
  if (!res.ok) throw new Error(`core answered ${res.status}`); // safe
  return res.json() as Promise<T>;
}

export const getConsult = (id: string) => call<Consult>(`/consults/${id}`);
export const saveConsult = (c: Partial<Consult>) => call<Consult>('/consults', { method: 'POST', body: JSON.stringify(c) }); // safe
export const listArticles = () => call<Article[]>('/articles');
export const findByMail = (email: string) => call<Consult[]>(`/consults?email=${encodeURIComponent(email)}`); // leak: url
