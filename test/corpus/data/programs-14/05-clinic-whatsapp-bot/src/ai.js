const OpenAI = require('openai');

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const model = 'gpt-3.5-turbo-0125';

const TRIAGE_PROMPT = `You are the triage assistant of a small family clinic.
Answer in at most four sentences and say when to call emergency services.`;

async function triage(patient, symptoms) {
  const last = patient.lastVisit();
  const context = `Name: ${patient.name}
Conditions: ${patient.conditions.join(', ') || 'none'}
Medications: ${patient.medications.map((m) => `${m.name} ${m.dose}`).join(', ')}
Last diagnosis: ${last ? last.diagnosis : 'n/a'}`;

  const started = Date.now();
  const messages = [
    { role: 'system', content: TRIAGE_PROMPT }, // safe
    { role: 'user', content: `${context}\n\nSymptoms: ${symptoms}` },
  ];
  const response = await openai.chat.completions.create({ model, messages }); // leak: llm
  const answer = response.choices[0].message.content;
  console.log('triage took', Date.now() - started, 'ms,', response.usage.total_tokens, 'tokens'); // safe
  console.log(`triage for ${patient.name}: ${answer}`); // leak: log
  return answer;
}

async function available() {
  try {
    await openai.models.retrieve(model);
    return true;
  } catch (err) {
    console.warn('model not available', err.status); // safe
    return false;
  }
}

async function openingHoursReply(hours) {
  const response = await openai.chat.completions.create({
    model,
    messages: [{ role: 'user', content: `Phrase these clinic opening hours as one friendly sentence: ${hours}` }], // safe
  });
  return response.choices[0].message.content;
}

module.exports = { triage, available, openingHoursReply };
