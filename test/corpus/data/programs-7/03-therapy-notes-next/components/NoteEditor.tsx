'use client';
import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
import type { Client } from '@/lib/types';

const KEY = 'qr.editor';

export function NoteEditor({ client }: { client: Client }) {
  const [note, setNote] = useState('');
  const [width, setWidth] = useState(640);

  useEffect(() => {
    localStorage.setItem(`${KEY}.width`, String(width)); // safe
  }, [width]);

  useEffect(() => {
    const t = setTimeout(() => localStorage.setItem(`${KEY}.draft`, note), 800); // leak: client_storage
    return () => clearTimeout(t);
  }, [note]);

  async function submit() {
    const res = await fetch(`/api/clients/${client.id}/notes`, { // safe
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ progressNote: note }),
    });
    posthog.capture('note_saved', { ok: res.ok, length: note.length }); // safe
    if (client.riskLevel !== 'none') {
      posthog.capture('risk_note', { client: client.legalName, code: client.diagnosisCode }); // leak: analytics
    }
    localStorage.removeItem(`${KEY}.draft`); // safe
  }

  return (
    <section style={{ width }}>
      <textarea value={note} onChange={(e) => setNote(e.target.value)} />
      <button onClick={() => setWidth((w) => w + 80)}>Wider</button>
      <button onClick={submit}>Save</button>
    </section>
  );
}
