import OpenAI from 'openai';

const client = new OpenAI();

interface ChartPatient {
  firstName: string;
  lastName: string;
  birthDate: Date;
  chart: { tooth: number; finding: string; procedure: string | null }[];
}

const SYSTEM = 'You are a dental assistant. Suggest a treatment plan as a short list.';

export async function suggestPlan(p: ChartPatient): Promise<string> {
  const findings = p.chart.map((c) => `${c.tooth}: ${c.finding}`).join('; ');
  const user = `Patient ${p.firstName} ${p.lastName}, born ${p.birthDate.toISOString().slice(0, 10)}. Findings: ${findings}`;
  const r = await client.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'system', content: SYSTEM }, { role: 'user', content: user }] }); // leak: ai
  console.log('tokens', r.usage?.total_tokens); // safe
  return r.choices[0].message.content ?? '';
}

export async function explainCode(cdt: string): Promise<string> {
  const r = await client.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content: `Explain CDT code ${cdt} in one sentence.` }] }); // safe
  return r.choices[0].message.content ?? '';
}
