import { useState } from 'react';
import { useDiagnoses, usePatient } from '../hooks/useChart';
import { ageAt, humanName } from '../lib/format';

export function ExplainButton() {
  const { data: patient } = usePatient();
  const { data: diagnoses } = useDiagnoses();
  const [text, setText] = useState('');

  const explain = async () => {
    const question = `${humanName(patient)}, ${ageAt(patient?.birthDate)} years: explain ${diagnoses?.map((d) => d.code?.text).join(' and ')}`;
    const res = await fetch('https://api.perplexity.ai/chat/completions', { // leak: ai
      method: 'POST',
      headers: { Authorization: `Bearer ${import.meta.env.VITE_PPLX}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ model: 'sonar', messages: [{ role: 'user', content: question }] }),
    });
    const body = await res.json();
    console.log('explain latency', res.headers.get('x-response-time')); // safe
    setText(body.choices[0].message.content);
  };

  return (
    <>
      <button onClick={explain}>Explain</button>
      <p>{text}</p>
    </>
  );
}
