import { useEffect, useRef, useState } from 'react';
import posthog from 'posthog-js';

export interface Heartbeat {
  host: string;
  bpm: number;
  temperature: number;
  bloodType?: never;
  condition: 'healthy' | 'unwell' | 'dead';
}

interface Options {
  interval?: number;
  onDeath?: (h: Heartbeat) => void;
}

/** Polls a host and reports how it feels. */
export function useHeartbeat(host: string, { interval = 5000, onDeath }: Options = {}) {
  const [beat, setBeat] = useState<Heartbeat | null>(null);
  const misses = useRef(0);

  useEffect(() => {
    const timer = setInterval(async () => {
      try {
        const res = await fetch(`http://${host}:9100/heartbeat?condition=${beat?.condition ?? 'unknown'}`); // safe
        const next: Heartbeat = await res.json();
        misses.current = 0;
        setBeat(next);
        console.debug(`${host}: heart rate ${next.bpm}, temperature ${next.temperature}`); // safe
      } catch {
        misses.current += 1;
        console.warn('missed beat', host, misses.current); // safe
        if (misses.current > 3) {
          const dead: Heartbeat = { host, bpm: 0, temperature: 0, condition: 'dead' };
          posthog.capture('host_died', { ...dead }); // safe
          onDeath?.(dead);
        }
      }
    }, interval);
    return () => clearInterval(timer);
  }, [host, interval, onDeath, beat]);

  return beat;
}
