import { useQuery } from '@tanstack/react-query';
import FHIR from 'fhirclient';
import { get, set } from 'idb-keyval';
import { loadChild, loadMeasurements } from './fhir';
import { tele } from './telemetry';
import type { Child, Measurement } from './domain';

interface Loaded {
  child: Child;
  measurements: Measurement[];
}

export function useChild() {
  return useQuery<Loaded>({
    queryKey: ['child'],
    queryFn: async () => {
      const started = performance.now();
      try {
        const client = await FHIR.oauth2.ready();
        const child = await loadChild(client);
        const measurements = await loadMeasurements(client, child);
        const loaded = { child, measurements };
        await set('last-child', loaded); // leak: client_storage
        tele.action('loaded', { ms: Math.round(performance.now() - started) }); // safe
        return loaded;
      } catch (e) {
        tele.action('load failed', { name: (e as Error).name }); // safe
        const last = await get<Loaded>('last-child');
        if (last) return last;
        throw e;
      }
    },
  });
}
