import { useQuery } from '@tanstack/react-query';
import { useSelector } from 'react-redux';
import posthog from 'posthog-js';
import type { Observation } from 'fhir/r4';
import { loadObservations } from './fhir';
import type { RootState } from './store';

const CODES = { weight: '29463-7', height: '8302-2', head: '9843-4' } as const;

interface Point {
  at: string;
  value: number;
}

function toPoints(observations: Observation[]): Point[] {
  return observations
    .filter((o) => o.valueQuantity?.value !== undefined && o.effectiveDateTime)
    .map((o) => ({ at: o.effectiveDateTime as string, value: o.valueQuantity?.value as number }))
    .sort((a, b) => a.at.localeCompare(b.at));
}

export function GrowthChart({ metric }: { metric: keyof typeof CODES }) {
  const { patient, percentile } = useSelector((s: RootState) => s.chart);
  const { data, isLoading, dataUpdatedAt } = useQuery({
    queryKey: ['observations', metric],
    queryFn: () => loadObservations(CODES[metric]),
    select: toPoints,
  });

  if (isLoading) return <p>Loading…</p>;
  if (!data?.length) {
    posthog.capture('empty_chart', { metric }); // safe
    return <p>No measurements recorded.</p>;
  }

  const last = data[data.length - 1];

  const share = () => {
    posthog.capture('chart_shared', { metric, child: patient?.name?.[0]?.text, lastValue: last.value }); // leak: analytics
    window.print();
  };

  return (
    <figure data-percentile={percentile}>
      <figcaption>{metric}, {data.length} points</figcaption> {/* safe */}
      <svg viewBox="0 0 400 240">
        {data.map((p, i) => (
          <circle key={p.at} cx={(i / data.length) * 400} cy={240 - p.value} r={3} />
        ))}
      </svg>
      <small>Updated {new Date(dataUpdatedAt).toLocaleTimeString()}</small>
      <button onClick={share}>Print</button>
    </figure>
  );
}
