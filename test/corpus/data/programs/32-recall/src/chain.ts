import { ChatOpenAI } from '@langchain/openai';
import { ChatOllama } from '@langchain/community/chat_models/ollama';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableSequence } from '@langchain/core/runnables';
import type { DischargeSummary } from './ehr.js';

const cloud = new ChatOpenAI({ model: 'gpt-4o-2024-05-13', temperature: 0 });
const local = new ChatOllama({ baseUrl: process.env.OLLAMA_URL ?? 'https://ollama.recall.internal', model: 'llama3:8b' });

const instructions = ChatPromptTemplate.fromMessages([
  ['system', 'Rewrite the hospital course in plain language.'],
  ['human', '{patient}: {course}\nMedication: {meds}'],
]);

const chain = RunnableSequence.from([instructions, cloud, new StringOutputParser()]);
const inHouse = RunnableSequence.from([instructions, local, new StringOutputParser()]);

export function plainLanguage(s: DischargeSummary): Promise<string> {
  return chain.invoke({ patient: s.patientName, course: s.hospitalCourse, meds: s.dischargeMeds.join(', ') }); // leak: ai
}

export function plainLanguageInHouse(s: DischargeSummary): Promise<string> {
  return inHouse.invoke({ patient: s.patientName, course: s.hospitalCourse, meds: s.dischargeMeds.join(', ') }); // safe
}

export async function glossary(term: string): Promise<string> {
  const out = await cloud.invoke(`Define the term "${term}" in one sentence.`); // safe
  return String(out.content);
}
