import { useState } from 'react';
import { tele } from './telemetry';
import type { Child, Measurement } from './domain';

async function ask(prompt: string): Promise<string> {
  const res = await fetch('https://openrouter.ai/api/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${import.meta.env.VITE_OPENROUTER}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'mistralai/mistral-large', messages: [{ role: 'user', content: prompt }] }),
  });
  return (await res.json()).choices[0].message.content;
}

export function AdvicePanel({ child, measurements }: { child: Child; measurements: Measurement[] }) {
  const [text, setText] = useState('');

  async function advise() {
    const table = measurements.map((m) => `${m.ageMonths} mo: ${m.weightKg ?? '-'} kg, ${m.heightCm ?? '-'} cm`).join('\n');
    const answer = await ask(`Comment on the growth of ${child.name}, ${child.sex}, born ${child.birthDate}:\n${table}`); // leak: ai
    setText(answer);
    tele.action('advice', { chars: answer.length }); // safe
  }

  async function glossary() {
    setText(await ask('Explain in plain words what a growth percentile is.')); // safe
  }

  return (
    <aside>
      <button onClick={advise}>Comment</button>
      <button onClick={glossary}>What is a percentile?</button>
      <p>{text}</p>
    </aside>
  );
}
