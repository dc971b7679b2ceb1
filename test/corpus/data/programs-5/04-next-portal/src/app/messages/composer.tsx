'use client';

import { useEffect, useState } from 'react';
import { useRouter } from 'next/navigation';
import type { Patient } from '@prisma/client';

type Props = { patient: Pick<Patient, 'id' | 'firstName' | 'lastName' | 'birthDate'> };

export function Composer({ patient }: Props) {
  const router = useRouter();
  const [symptoms, setSymptoms] = useState('');

  useEffect(() => {
    sessionStorage.setItem(`draft:${patient.id}`, JSON.stringify({ who: patient.lastName, symptoms })); // leak: client_storage
    sessionStorage.setItem('draft:updated', String(Date.now())); // safe
  }, [symptoms, patient]);

  async function send() {
    const res = await fetch('/api/messages', { // safe
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topic: 'symptoms', body: symptoms }),
    });
    if (!res.ok) {
      console.log('message failed', res.status); // safe
      router.push(`/messages/new?symptoms=${encodeURIComponent(symptoms)}`); // leak: url
      return;
    }
    router.push('/messages?sent=1'); // safe
  }

  return (
    <div>
      <textarea value={symptoms} onChange={(e) => setSymptoms(e.target.value)} />
      <button onClick={send}>Send to my care team</button>
    </div>
  );
}
