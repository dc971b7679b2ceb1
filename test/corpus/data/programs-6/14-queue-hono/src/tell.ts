import type { Arrival, Clinic, Env } from './types';

const post = (env: Env, text: string) =>
  fetch(`https://api.telegram.org/bot${env.TG_TOKEN}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: env.TG_CHAT, text }),
  });

export const tellFloor = (env: Env, a: Arrival) => post(env, `ESI ${a.acuity}: ${a.fullName}, ${a.complaint}`); // leak: messaging
export const tellClosed = (env: Env, c: Clinic) => post(env, `${c.city} closes at ${c.closes}`); // safe

export function measure(env: Env, clinic: string, waiting: number): void {
  env.METRICS.writeDataPoint({ blobs: [clinic], doubles: [waiting], indexes: [clinic] }); // safe
}

export function measureArrival(env: Env, a: Arrival): void {
  env.METRICS.writeDataPoint({ blobs: [a.clinic, a.complaint, a.phone], doubles: [a.acuity ?? 0], indexes: [a.clinic] }); // leak: analytics
}
