'use client';

import { sendGTMEvent } from '@next/third-parties/google';
import { track } from '@vercel/analytics';
import { useState } from 'react';
import type { LabResult } from '@/types/chart';

export function Explain({ lab, name, problems }: { lab: LabResult; name: string; problems: string[] }) {
  const [text, setText] = useState<string>();

  async function explain() {
    track('explain_clicked'); // safe
    sendGTMEvent({ event: 'explain', test: lab.test, result: lab.value, patientName: name }); // leak: analytics
    const res = await fetch('/api/explain', { method: 'POST', body: JSON.stringify({ lab, name, problems }) }); // safe
    setText((await res.json()).text);
  }

  return (
    <>
      <button onClick={explain}>What does this mean?</button>
      {text && <blockquote>{text}</blockquote>}
    </>
  );
}
