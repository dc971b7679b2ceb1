import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const MODEL = process.env.SUMMARY_MODEL ?? 'gpt-4o-mini-2024-07-18';

const INSTRUCTIONS = [
  'You write after-visit summaries for a telehealth clinic.',
  'Use plain language, no more than 150 words.',
  'End with the clinic phone number.',
].join(' ');

export async function summarizeVisit(visit) {
  const started = Date.now();
  const record = {
    patient: visit.patient.fullName,
    dob: visit.patient.dob,
    reason: visit.reason,
    note: visit.note,
    prescriptions: visit.prescriptions,
  };
  const messages = [
    { role: 'system', content: INSTRUCTIONS }, // safe
    { role: 'user', content: `Summarize this visit:\n${JSON.stringify(record)}` },
  ];
  const completion = await client.chat.completions.create({ model: MODEL, temperature: 0.2, messages }); // leak: llm
  console.log('summary', { visitId: visit.id, ms: Date.now() - started, model: MODEL }); // safe
  return completion.choices[0].message.content;
}

export async function draftTips(topic = 'preparing a quiet room for a video call') {
  const completion = await client.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: `Write three short tips about ${topic}.` }], // safe
  });
  return completion.choices[0].message.content;
}

export async function ping() {
  const models = await client.models.list();
  console.log('models available', models.data.length); // safe
  return models.data.some((m) => m.id === MODEL);
}
