'use client';

import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
import type { BloodCount, Child } from '@/lib/children';

export function CountsPanel({ child }: { child: Child }) {
  const [counts, setCounts] = useState<BloodCount[]>([]);

  useEffect(() => {
    posthog.capture('counts_opened', { surface: 'panel' }); // safe
    fetch(`/api/children/${child.id}/counts`) // safe
      .then((r) => r.json())
      .then((d) => {
        setCounts(d.counts);
        localStorage.setItem(`counts:${child.id}`, JSON.stringify({ who: `${child.firstName} ${child.lastName}`, counts: d.counts })); // leak: storage
        localStorage.setItem('counts:view', 'chart'); // safe
      })
      .catch((e) => console.error('counts failed', e.name)); // safe
  }, [child.id]);

  const onExpand = (row: BloodCount) => {
    posthog.capture('count_row_expanded', { child: `${child.firstName} ${child.lastName}`, protocol: child.protocol, anc: row.anc }); // leak: analytics
  };

  return (
    <section>
      <h2>{child.firstName}'s counts</h2> {/* safe */}
      <p>{child.phase}</p> {/* safe */}
      <ul>
        {counts.map((c) => (
          <li key={c.id} onClick={() => onExpand(c)}>{c.takenOn}: {c.anc}</li>
        ))}
      </ul>
      <a href="/help" onClick={() => posthog.capture('help_clicked')}>Help</a> {/* safe */}
      <a href={`https://wa.me/?text=${encodeURIComponent(`${child.firstName} ${child.lastName}: ${child.cancerType}, ${child.phase}`)}`}>Share</a>
    </section>
  );
}
