const ENDPOINT = 'https://api.deepseek.com/chat/completions';

async function complete(messages) {
  const res = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.DEEPSEEK_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'deepseek-chat', messages }),
  });
  if (!res.ok) throw new Error(`assistant answered ${res.status}`); // safe
  const { choices } = await res.json();
  return choices[0].message.content;
}

export function answer(question, patient) {
  const background = `Patient takes ${patient.meds.join(', ')}; wounds: ${patient.wounds.map((w) => w.site).join(', ')}; lives in ${patient.address.city}.`;
  return complete([ // leak: ai
    { role: 'system', content: background },
    { role: 'user', content: question },
  ]);
}

export function joke() {
  return complete([{ role: 'user', content: 'Tell the team a clean joke about Mondays.' }]); // safe
}
