import { FormEvent, useState } from 'react';
import { sendMessage } from '../api';
import { usage } from '../usage';

export function Compose({ careTeam }: { careTeam: string }) {
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const [state, setState] = useState<'idle' | 'sent' | 'failed'>('idle');

  async function submit(ev: FormEvent) {
    ev.preventDefault();
    try {
      await sendMessage({ subject, body }); // safe
      setState('sent');
      usage('message_sent', { length: body.length });
      console.log('message sent', state); // safe
    } catch {
      setState('failed');
      console.error('could not send', { subject, body }); // leak: log
      sessionStorage.setItem('unsent', body); // leak: client-storage
    }
  }

  return (
    <form onSubmit={submit}>
      <p>To: {careTeam}</p> {/* safe */}
      <input value={subject} onChange={(e) => setSubject(e.target.value)} />
      <textarea value={body} onChange={(e) => setBody(e.target.value)} />
      <button>Send ({state})</button>
    </form>
  );
}
