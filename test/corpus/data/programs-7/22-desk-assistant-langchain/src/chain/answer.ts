import { ChatOpenAI } from '@langchain/openai';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableSequence } from '@langchain/core/runnables';
import { Langfuse } from 'langfuse';
import { anonymous, narrative, type WorkerFile } from '../records.js';
import { logFor } from '../log.js';

const log = logFor('chain');
const langfuse = new Langfuse();
const model = new ChatOpenAI({ model: 'gpt-4o-2024-05-13', temperature: 0 });

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'Answer for a case handler, using the file only.'],
  ['human', '{file}\n\nQuestion: {question}'],
]);

const chain = RunnableSequence.from([prompt, model, new StringOutputParser()]);

const QUESTIONS = { fitness: 'Is the person fit for work?', next: 'When is the next examination due?' } as const;
export type Question = keyof typeof QUESTIONS;

export async function answer(file: WorkerFile, question: Question): Promise<string> {
  const trace = langfuse.trace({ name: 'answer', userId: file.handler.id }); // safe
  const text = narrative(file);
  trace.span({ name: 'context', input: text }); // leak: trace|error_monitor|ai
  const out = await chain.invoke({ file: text, question: QUESTIONS[question] }); // leak: ai|third_party
  trace.update({ output: { characters: out.length } }); // safe
  log.debug('answered', question, out.length); // safe
  return out;
}

export async function letter(file: WorkerFile): Promise<string> {
  const stats = anonymous(file);
  const out = await model.invoke(`Write a neutral covering letter. Examinations: ${stats.fit} fit, ${stats.restricted} restricted.`); // safe
  return String(out.content);
}
