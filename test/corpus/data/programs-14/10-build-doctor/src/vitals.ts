import * as k8s from '@kubernetes/client-node';
import pino from 'pino';
import type { PodVitals } from './types.js';

const log = pino({ name: 'vitals' });
const kc = new k8s.KubeConfig();
kc.loadFromDefault();
const core = kc.makeApiClient(k8s.CoreV1Api);

export async function readVitals(namespace: string): Promise<PodVitals[]> {
  const { body } = await core.listNamespacedPod(namespace);
  const vitals = body.items.map((pod) => ({
    pod: pod.metadata?.name ?? '',
    namespace,
    heartbeat: Date.now(),
    pressure: Number(pod.metadata?.annotations?.['doctor/pressure'] ?? 0),
    temperature: Number(pod.metadata?.annotations?.['doctor/temperature'] ?? 0),
    restarts: pod.status?.containerStatuses?.[0]?.restartCount ?? 0,
  }));
  log.info({ vitals }, 'vitals read'); // safe
  return vitals;
}

export async function admit(namespace: string, pod: string, reason: string): Promise<void> {
  await core.patchNamespacedPod(pod, namespace, { metadata: { labels: { 'doctor/ward': 'quarantine' } } });
  log.warn(`admitted ${pod} to quarantine: ${reason}`); // safe
}

export async function discharge(namespace: string, pod: string): Promise<void> {
  await core.deleteNamespacedPod(pod, namespace);
  log.info({ pod, namespace }, 'discharged'); // safe
}

export function prognosis(v: PodVitals): 'recovering' | 'terminal' {
  const outcome = v.restarts > 10 || v.temperature > 90 ? 'terminal' : 'recovering';
  log.debug(`${v.pod}: pressure ${v.pressure}, temperature ${v.temperature}, prognosis ${outcome}`); // safe
  return outcome;
}

export async function patientRetry<T>(fn: () => Promise<T>, attempts = 5): Promise<T> {
  for (let patient = 0; patient < attempts; patient += 1) {
    try {
      return await fn();
    } catch {
      log.warn({ patient, attempts }, 'still waiting'); // safe
    }
  }
  throw new Error(`gave up after ${attempts} attempts`); // safe
}
