import { useEffect, useState } from 'react';
import type { CycleDay } from '~/lib/models';

type Props = { days: CycleDay[]; owner: string };

export function CycleChart({ days, owner }: Props) {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    window.localStorage.setItem('chart.zoom', String(zoom)); // safe
  }, [zoom]);
  const temps = days.map((d) => d.basalTemp ?? 36);
  const exportDraft = () => {
    const blob = { owner, symptoms: days.flatMap((d) => d.symptoms) };
    window.sessionStorage.setItem('chart.export', JSON.stringify(blob)); // leak: client_storage
  };
  return (
    <figure>
      <svg viewBox={`0 0 ${days.length * 10} 100`}>
        <polyline points={temps.map((t, i) => `${i * 10},${(40 - t) * 20}`).join(' ')} fill="none" stroke="teal" />
      </svg>
      <button onClick={() => setZoom(zoom * 1.2)}>+</button>
      <button onClick={exportDraft}>Export</button>
    </figure>
  );
}
