import { useCallback, useEffect, useRef, useState } from 'react';
import type { Inpatient } from '@prisma/client';

type Patch = { id: string; chiefComplaint?: string; bedId?: string | null };

export function useOccupants(ward: string) {
  const [all, setAll] = useState<Inpatient[]>([]);
  const latest = useRef(all);
  latest.current = all;

  useEffect(() => {
    const source = new EventSource(`/api/wards/${ward}/stream`); // safe: a ward
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const next = JSON.parse(data) as Inpatient[];
      console.debug('stream', data.length, next.length); // safe: sizes
      setAll(next);
    };
    source.onerror = () => console.warn('stream of', ward, 'broke', source.readyState); // safe: a ward and a state
    return () => source.close();
  }, [ward]);

  const patch = useCallback(async (p: Patch) => {
    const before = latest.current.find((x) => x.id === p.id);
    setAll((xs) => xs.map((x) => (x.id === p.id ? { ...x, ...p } as Inpatient : x)));
    const res = await fetch(`/api/inpatients/${p.id}`, { method: 'PATCH', body: JSON.stringify(p) }); // safe: opaque id, body
    if (res.ok) return;
    console.error('patch', p.id, res.status); // safe: reference and status
    console.error('rolled back', before); // leak: log
    if (before) setAll((xs) => xs.map((x) => (x.id === p.id ? before : x)));
  }, []);

  const find = useCallback((text: string) => {
    const hit = latest.current.find((x) => x.name.includes(text));
    if (hit) window.location.assign(`/search?mrn=${hit.mrn}&name=${encodeURIComponent(hit.name)}`); // leak: url
    else window.location.hash = 'none'; // safe
  }, []);

  return { all, patch, find };
}
