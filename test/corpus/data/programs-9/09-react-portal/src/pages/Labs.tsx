import { useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { datadogRum } from '@datadog/browser-rum';
import { getLabs, getMe } from '../api';
import { page, usage } from '../usage';
import type { LabResult } from '../types';

export function Labs() {
  const me = useQuery({ queryKey: ['me'], queryFn: getMe });
  const labs = useQuery({ queryKey: ['labs'], queryFn: getLabs });
  const [sort, setSort] = useState<'date' | 'test'>(() => (localStorage.getItem('labs.sort') as 'date') ?? 'date');

  useEffect(() => page('labs'), []);

  useEffect(() => {
    localStorage.setItem('labs.sort', sort); // safe
  }, [sort]);

  useEffect(() => {
    if (!labs.data) return;
    localStorage.setItem('labs.cache', JSON.stringify(labs.data)); // leak: client-storage
    datadogRum.addAction('labs_loaded', { count: labs.data.length }); // safe
  }, [labs.data]);

  useEffect(() => {
    if (me.data) datadogRum.setUser({ id: me.data.id, name: me.data.name, email: me.data.email }); // leak: error_monitor
  }, [me.data]);

  const rows = useMemo(() => {
    const copy = [...(labs.data ?? [])];
    return copy.sort((a, b) => (sort === 'date' ? b.collectedAt.localeCompare(a.collectedAt) : a.test.localeCompare(b.test)));
  }, [labs.data, sort]);

  const open = (r: LabResult) => {
    usage('lab_opened', { test: r.test, value: r.value, flagged: r.flagged });
  };

  if (labs.isError) {
    console.error('labs failed', labs.error.name); // safe
    return <p>We could not load your results.</p>;
  }

  return (
    <main>
      <h1>Results of {me.data?.name}</h1> {/* safe */}
      <button onClick={() => setSort(sort === 'date' ? 'test' : 'date')}>Sort by {sort}</button> {/* safe */}
      {rows.map((r) => (
        <article key={r.id} onClick={() => open(r)}>
          <strong>{r.test}</strong> {r.value} {r.unit} {/* safe */}
        </article>
      ))}
    </main>
  );
}
