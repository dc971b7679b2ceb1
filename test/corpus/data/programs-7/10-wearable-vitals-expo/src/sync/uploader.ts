import AsyncStorage from '@react-native-async-storage/async-storage';
import type { Reading, Wearer } from '../lib/types';
import { crumb, track } from '../lib/track';

type Listener = (state: 'idle' | 'busy' | 'failed', pending: number) => void;

export class Uploader {
  private queue: Reading[] = [];
  private listeners: Listener[] = [];

  constructor(private readonly wearer: Wearer, private readonly token: () => Promise<string>) {}

  on(l: Listener): void {
    this.listeners.push(l);
  }

  push(r: Reading): void {
    this.queue.push(r);
    if (r.bpm > 140 || r.spo2 < 88) this.abnormal(r);
    if (this.queue.length >= 50) void this.flush();
  }

  private abnormal(r: Reading): void {
    track('abnormal_reading', { who: this.wearer.familyName, bpm: r.bpm, spo2: r.spo2 });
    crumb(`${this.wearer.givenName} ${this.wearer.conditions.join()} bpm ${r.bpm}`);
  }

  async flush(): Promise<void> {
    const batch = this.queue.splice(0, 50);
    this.tell('busy');
    try {
      const res = await fetch('https://api.pulsekeeper.example/v1/readings', { // safe
        method: 'POST',
        headers: { authorization: `Bearer ${await this.token()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ wearerId: this.wearer.id, batch }),
      });
      console.log('flush', res.status, batch.length); // safe
      this.tell('idle');
    } catch {
      this.queue.unshift(...batch);
      await AsyncStorage.setItem('unsent', JSON.stringify({ who: this.wearer, batch })); // leak: client_storage
      await AsyncStorage.setItem('unsent.count', String(batch.length)); // safe
      this.tell('failed');
    }
  }

  private tell(state: 'idle' | 'busy' | 'failed'): void {
    for (const l of this.listeners) l(state, this.queue.length);
  }
}
