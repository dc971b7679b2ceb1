import React from 'react';
import { useKiosk } from './store';

declare global {
  interface Window {
    kiosk: {
      submit: (f: unknown) => Promise<{ checkInId: string } | null>;
      label: (f: unknown) => Promise<string>;
    };
  }
}

export function ReasonStep() {
  const { form, patch, go } = useKiosk();

  async function next() {
    if (!form.chiefComplaint.trim()) {
      console.warn('reason is empty');
      return;
    }
    const done = await window.kiosk.submit(form);
    if (done) {
      console.info('checked in', done.checkInId); // safe
      await window.kiosk.label(form);
    } else {
      console.error('offline, kept for later:', form); // leak: log
    }
    go('done');
  }

  return (
    <section>
      <h1>What brings you in today?</h1>
      <textarea value={form.chiefComplaint} onChange={(e) => patch({ chiefComplaint: e.target.value })} />
      <h2>Which medicines do you take?</h2>
      <textarea value={form.currentMedications} onChange={(e) => patch({ currentMedications: e.target.value })} />
      <fieldset>
        <legend>Are you pregnant?</legend>
        {(['yes', 'no', 'unsure'] as const).map((v) => (
          <button key={v} aria-pressed={form.pregnant === v} onClick={() => patch({ pregnant: v })}>{v}</button>
        ))}
      </fieldset>
      <button onClick={next}>Finish</button>
    </section>
  );
}
