'use client';

import { useEffect, useRef, useState } from 'react';
import type { Patient, Visit } from '@/lib/types';

interface Props {
  visit: Visit;
  patient: Patient;
}

export default function Recorder({ visit, patient }: Props) {
  const [recording, setRecording] = useState(false);
  const [note, setNote] = useState('');
  const recorder = useRef<MediaRecorder | null>(null);
  const chunks = useRef<Blob[]>([]);

  useEffect(() => {
    localStorage.setItem('scribe:current', JSON.stringify({ visitId: visit.id, patient: patient.full_name, dob: patient.date_of_birth })); // leak: client-storage
    localStorage.setItem('scribe:lastVisitId', visit.id); // safe
  }, [visit.id, patient]);

  async function start() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    recorder.current = new MediaRecorder(stream);
    recorder.current.ondataavailable = (e) => chunks.current.push(e.data);
    recorder.current.start(1000);
    console.log('recording', recorder.current.mimeType); // safe
    setRecording(true);
  }

  async function stop() {
    recorder.current?.stop();
    setRecording(false);
    const res = await fetch(`/api/visits/${visit.id}/draft`, { // safe
      method: 'POST',
      body: JSON.stringify({ templateId: 'soap' }),
    });
    const body = await res.json();
    console.log('draft status', res.status, chunks.current.length);
    setNote(body.note);
  }

  return (
    <section>
      <h2>{patient.full_name}</h2> {/* safe */}
      <p>{recording ? 'Recording…' : 'Ready'}</p>
      <button onClick={recording ? stop : start}>{recording ? 'Stop' : 'Start'}</button>
      <textarea value={note} onChange={(e) => setNote(e.target.value)} />
    </section>
  );
}
