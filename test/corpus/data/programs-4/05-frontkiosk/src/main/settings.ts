import Store from 'electron-store';
import type { KioskSettings } from '../shared/intake';

const store = new Store<{ settings: KioskSettings; queue: unknown[] }>({
  defaults: {
    settings: { clinicId: 'demo', clinicName: 'Demo clinic', locale: 'en', idleSeconds: 90, apiBase: 'https://api.frontkiosk.example' },
    queue: [],
  },
});

export const getSettings = () => store.get('settings');

export function saveSettings(patch: Partial<KioskSettings>) {
  store.set('settings', { ...getSettings(), ...patch }); // safe
}

export function enqueue(item: unknown) {
  const queue = store.get('queue');
  queue.push(item);
  store.set('queue', queue);
}

export function drain() {
  const queue = store.get('queue');
  store.set('queue', []);
  return queue;
}
