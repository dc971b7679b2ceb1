import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { request } from '../lib/http';
import type { Desk, Entry } from '../model/entry';
import type { AppDispatch } from '../store';
import { assertPlausible, saveVitals } from '../store/queue';

async function suggestAcuity(entry: Entry): Promise<number> {
  const res = await fetch('https://api.groq.com/openai/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sessionStorage.getItem('ai-token')}` },
    body: JSON.stringify({
      model: 'llama-3.1-70b-versatile',
      messages: [
        { role: 'system', content: 'Answer with one digit, the ESI level.' },
        { role: 'user', content: `${entry.person.fullName}, ${entry.person.dateOfBirth}: ${entry.chiefComplaint}` },
      ],
    }),
  });
  const body = await res.json();
  return Number(body.choices[0].message.content);
}

export function EntryPanel({ id }: { id: string }) {
  const dispatch = useDispatch<AppDispatch>();
  const [spo2, setSpo2] = useState(98);
  const [hint, setHint] = useState<number | null>(null);
  const entry = useQuery({ queryKey: ['entry', id], queryFn: () => request<Entry>(`/entries/${id}`) }); // safe
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => request<Desk>('/desk') });

  if (desk.data) console.info('desk', desk.data.label, desk.data.attendant); // safe
  if (!entry.data) return null;
  const current = entry.data;

  async function save() {
    const vitals = { heartRate: 0, spo2, temperature: 36.6 };
    assertPlausible(current, vitals);
    const done = await dispatch(saveVitals({ entry: current, vitals }));
    if (done.meta.requestStatus === 'rejected') console.warn('vitals rejected', current.id); // safe
  }

  return (
    <aside>
      <h2>{current.person.fullName}</h2>
      <p>{current.chiefComplaint}</p>
      <input type="number" value={spo2} onChange={(e) => setSpo2(Number(e.target.value))} />
      <button onClick={save}>Save</button>
      <button onClick={async () => setHint(await suggestAcuity(current))}>Suggest {hint ?? ''}</button>
      <a href={`/print/${current.id}`}>Label</a> {/* safe */}
      <img alt="" src={`https://quickchart.io/qr?text=${current.person.mrn}|${current.person.fullName}`} /> {/* leak: url */}
    </aside>
  );
}
