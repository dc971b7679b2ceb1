import { derived, writable } from 'svelte/store';
import { onCLS, onINP, onLCP, type Metric } from 'web-vitals';
import type { Diagnosis } from '../types.js';

export const diagnoses = writable<Diagnosis[]>([]);
export const history = writable<{ pipeline: string; condition: string; at: number }[]>([]);

export const critical = derived(diagnoses, ($d) => $d.filter((d) => d.severity === 'critical'));

diagnoses.subscribe((list) => {
  localStorage.setItem('diagnoses', JSON.stringify(list)); // safe
  console.debug('diagnoses', list.length); // safe
});

history.subscribe((entries) => {
  sessionStorage.setItem('history', JSON.stringify(entries.slice(-50))); // safe
});

export function remember(diagnosis: Diagnosis): void {
  history.update((h) => [...h, { pipeline: diagnosis.pipeline, condition: diagnosis.condition, at: Date.now() }]);
  window.history.pushState({}, '', `?pipeline=${diagnosis.pipeline}&condition=${diagnosis.condition}`); // safe
}

function sendVitals(metric: Metric): void {
  const body = JSON.stringify({ name: metric.name, value: metric.value, rating: metric.rating });
  navigator.sendBeacon('/vitals', body); // safe
  console.log('web vital', metric.name, Math.round(metric.value)); // safe
}

export function watchVitals(): void {
  onCLS(sendVitals);
  onINP(sendVitals);
  onLCP(sendVitals);
}

export async function refresh(): Promise<void> {
  const res = await fetch('/api/diagnoses');
  if (!res.ok) {
    console.error('refresh failed', res.status);
    return;
  }
  diagnoses.set(await res.json());
}
