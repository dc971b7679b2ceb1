import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatOpenAI } from '@langchain/openai';
import type { FastifyBaseLogger } from 'fastify';
import type { Client, Exercise, Session } from '../db/schema.js';

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You suggest exercises from the given library. Answer with codes only.'],
  ['human', 'Injury: {injury}\nLast note: {note}\nLibrary: {library}'],
]);

const chain = prompt.pipe(new ChatOpenAI({ model: 'gpt-4o-2024-08-06', temperature: 0 })).pipe(new StringOutputParser());

export async function suggest(client: Client, last: Session, library: Exercise[], log: FastifyBaseLogger): Promise<string[]> {
  const list = library.map((e) => `${e.code} ${e.title}`).join('\n');
  log.debug({ library: library.length, promptVariables: prompt.inputVariables }, 'planner'); // safe: count, names of variables
  const answer = await chain.invoke({ injury: client.injury, note: last.soapNote, library: list }); // leak: ai
  log.info({ answer }, 'planner answer'); // leak: log
  return answer.split(/\s+/).filter((code) => library.some((e) => e.code === code));
}

export async function describe(exercise: Exercise): Promise<string> {
  const model = new ChatOpenAI({ model: 'gpt-4o-mini-2024-07-18' });
  const reply = await model.invoke(`Describe the exercise "${exercise.title}" in two sentences.`); // safe: an article of the library
  return String(reply.content);
}
