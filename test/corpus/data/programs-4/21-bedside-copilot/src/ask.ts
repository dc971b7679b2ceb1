import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { summary } from './chart.js';
import { line, run } from './events.js';
import { cloud, local } from './models.js';
import { anonymize } from './presidio.js';
import { guidelineStore } from './stores.js';
import { settings } from './settings.js';
import type { Answer, ChartSummary } from './types.js';

const ROLE = new SystemMessage('You help clinicians. Quote the guideline you use. Say so when you do not know.');

function chartText(c: ChartSummary) {
  const labs = c.latestLabs.map((l) => `${l.name} ${l.value} ${l.unit}`).join(', ');
  return `${c.patientName}, ${c.ageYears} y. Problems: ${c.problems.join(', ')}. Medication: ${c.medications.join(', ')}. Labs: ${labs}`;
}

export async function askGuidelines(question: string): Promise<Answer> {
  const store = await guidelineStore();
  const hits = await store.similaritySearch(question, settings.topK);
  const context = hits.map((h) => h.pageContent).join('\n\n');
  const reply = await local.invoke([ROLE, new HumanMessage(`${context}\n\n${question}`)]); // safe
  line('ask', 'guideline question', { hits: hits.length, sources: hits.map((h) => h.metadata.title) }); // safe
  return { text: String(reply.content), sources: hits.map((h) => h.metadata.title as string) };
}

export async function askChart(encounterId: string, question: string): Promise<Answer> {
  const chart = await summary(encounterId);
  const text = chartText(chart);
  try {
    const reply = await local.invoke([ROLE, new HumanMessage(`${text}\n\n${question}`)]); // safe
    return { text: String(reply.content), sources: ['chart'] };
  } catch (e) {
    line('ask', 'local model failed', { name: (e as Error).name, encounterId }); // safe
  }
  const reply = await cloud.invoke([ROLE, new HumanMessage(`${text}\n\n${question}`)]); // leak: ai
  const answer = String(reply.content);
  await run('ask-chart', { chart: text, question }, { answer }); // leak: error_monitor
  line('ask', answer, { encounterId }); // leak: log
  return { text: answer, sources: ['chart'] };
}

export async function secondOpinion(encounterId: string): Promise<Answer> {
  const chart = await summary(encounterId);
  const clean = await anonymize(chartText(chart));
  const reply = await cloud.invoke([ROLE, new HumanMessage(`Differential diagnoses for:\n${clean}`)]); // safe
  return { text: String(reply.content), sources: [] };
}
