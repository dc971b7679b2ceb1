'use client';

import { useEffect, useState } from 'react';

export function Recorder({ encounterId }: { encounterId: string }) {
  const [transcript, setTranscript] = useState('');
  const [micLevel, setMicLevel] = useState(50);

  useEffect(() => {
    localStorage.setItem('mic-level', String(micLevel)); // safe
  }, [micLevel]);

  useEffect(() => {
    localStorage.setItem(`encounter-transcript-${encounterId}`, transcript); // leak: client_storage
  }, [encounterId, transcript]);

  async function upload(blob: Blob) {
    const form = new FormData();
    form.set('encounterAudio', blob);
    const res = await fetch('/api/transcribe', { method: 'POST', body: form }); // safe
    setTranscript((await res.json()).transcript);
  }

  return (
    <div>
      <input type="range" value={micLevel} onChange={(e) => setMicLevel(Number(e.target.value))} />
      <input type="file" accept="audio/*" onChange={(e) => e.target.files && upload(e.target.files[0])} />
      <textarea value={transcript} onChange={(e) => setTranscript(e.target.value)} />
    </div>
  );
}
