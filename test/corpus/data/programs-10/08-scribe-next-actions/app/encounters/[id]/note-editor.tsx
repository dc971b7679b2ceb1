'use client';

import { useEffect, useState, useTransition } from 'react';
import { track } from '@vercel/analytics';
import { signNote } from '@/app/actions/encounters';

type Soap = Record<'subjective' | 'objective' | 'assessment' | 'plan', string>;
const SECTIONS: (keyof Soap)[] = ['subjective', 'objective', 'assessment', 'plan'];

export function NoteEditor({ id, patientName, initial }: { id: string; patientName: string; initial: any }) {
  const [soap, setSoap] = useState<Soap>(initial ?? { subjective: '', objective: '', assessment: '', plan: '' });
  const [compact, setCompact] = useState(false);
  const [pending, start] = useTransition();

  useEffect(() => {
    const timer = setInterval(() => {
      localStorage.setItem(`draft:${id}`, JSON.stringify({ patientName, ...soap })); // leak: client-storage
    }, 5000);
    return () => clearInterval(timer);
  }, [id, patientName, soap]);

  const toggle = () => {
    setCompact(!compact);
    localStorage.setItem('editor.compact', String(!compact)); // safe
  };

  const submit = () =>
    start(async () => {
      const t0 = performance.now();
      const result = await signNote(id, soap);
      if ('missing' in result) {
        console.log('missing sections', result.missing); // safe
        return;
      }
      track('note_signed', { ms: Math.round(performance.now() - t0), sections: SECTIONS.length }); // safe
      track('note_content', { assessment: soap.assessment.slice(0, 120), patient: patientName }); // leak: analytics
    });

  return (
    <section className={compact ? 'compact' : ''}>
      <button onClick={toggle}>Density</button>
      {SECTIONS.map((s) => (
        <label key={s}>
          {s}
          <textarea value={soap[s]} onChange={(e) => setSoap({ ...soap, [s]: e.target.value })} onFocus={() => track('section_focus', { section: s })} /> {/* safe */}
        </label>
      ))}
      <button disabled={pending} onClick={submit}>Sign</button>
      <a href={`/encounters/${id}/print`}>Print</a> {/* safe */}
    </section>
  );
}
