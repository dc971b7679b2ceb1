import 'server-only';
import type { Chart, Message } from '@/types/chart';

const BASE = process.env.EHR_GATEWAY ?? 'https://ehr.northfork-health.example';

async function ehr<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(BASE + path, { ...init, headers: { authorization: `Bearer ${process.env.EHR_TOKEN}`, ...init.headers }, cache: 'no-store' });
  console.log(init.method ?? 'GET', res.status, res.headers.get('x-request-id')); // safe
  if (!res.ok) throw new Error(`EHR ${res.status}`);
  return res.json() as Promise<T>;
}

export const getChart = (id: string) => ehr<Chart>(`/charts/${id}`); // safe
export const getMessages = (id: string) => ehr<Message[]>(`/charts/${id}/messages`);
export const sendMessage = (id: string, m: { subject: string; body: string }) => ehr<{ id: string }>(`/charts/${id}/messages`, { method: 'POST', body: JSON.stringify(m) }); // safe
export const findByDemographics = (name: string, dob: string) => ehr<Chart[]>(`/charts?legalName=${encodeURIComponent(name)}&birthDate=${dob}`); // leak: url
