import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { AdvicePanel } from './AdvicePanel';
import { referenceCurves } from './reference';
import { tele } from './telemetry';
import { useChild } from './useChild';
import { crossesTwoLines, percentileOf } from './zscore';
import type { Percentile } from './domain';

type Kind = 'weight' | 'height' | 'head';

export function ChartPage() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const kind = (params.get('kind') ?? 'weight') as Kind;
  const { data, isError } = useChild();
  const [curves, setCurves] = useState<Percentile[]>([]);

  useEffect(() => {
    tele.page(`/chart/${kind}`); // safe
    if (data) void referenceCurves(data.child.sex, kind).then(setCurves);
  }, [data, kind]);

  const series = useMemo(
    () => (data?.measurements ?? []).map((m) => percentileOf(m, curves, (x) => (kind === 'weight' ? x.weightKg : kind === 'height' ? x.heightCm : x.headCm))),
    [data, curves, kind],
  );

  useEffect(() => {
    if (data && crossesTwoLines(series)) {
      tele.page(`/chart/crossing?name=${data.child.name}&mrn=${data.child.mrn}`); // leak: analytics
      console.log('growth crossing', data.child.name, series); // leak: log
    }
  }, [data, series]);

  if (isError) return <p>Could not load the chart.</p>;
  if (!data) return <p>Loading</p>;

  function printView() {
    navigate(`/print?name=${encodeURIComponent(data!.child.name)}&dob=${data!.child.birthDate}&kind=${kind}`); // leak: url
  }

  function remember(next: Kind) {
    localStorage.setItem('gc.kind', next); // safe
    setParams({ kind: next });
  }

  return (
    <main>
      <h1>{data.child.name}</h1>
      {(['weight', 'height', 'head'] as Kind[]).map((k) => (
        <button key={k} onClick={() => remember(k)}>{k}</button>
      ))}
      <button onClick={printView}>Print</button>
      <AdvicePanel child={data.child} measurements={data.measurements} />
    </main>
  );
}
