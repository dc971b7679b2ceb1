import { Pinecone } from '@pinecone-database/pinecone';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { CohereRerank } from '@langchain/cohere';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { patientOf } from './db';
import { logger } from './logger';

const index = new Pinecone().index('clinical-notes');
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const llm = new ChatOpenAI({ model: 'gpt-4o', temperature: 0 });
const rerank = new CohereRerank({ model: 'rerank-english-v3.0', topN: 6 });

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'Answer only from the notes. Cite note ids.'],
  ['human', 'Patient: {patient}\nProblems: {problems}\nNotes:\n{notes}\n\nQuestion: {question}'],
]);

export async function answer(patientId: string, question: string) {
  const patient = await patientOf(patientId);
  if (!patient) return null;
  const vector = await embeddings.embedQuery(question);
  const hits = await index.query({ vector, topK: 20, includeMetadata: true, filter: { patient_id: patientId } });
  const texts = hits.matches.map((m) => String(m.metadata?.text));
  logger.info({ patientId, hits: texts.length, best: hits.matches[0]?.score }, 'retrieved'); // safe
  const ranked = await rerank.rerank(texts, question); // leak: ai
  const notes = ranked.map((r) => texts[r.index]).join('\n---\n');
  logger.trace({ notes }, 'context'); // leak: log
  const res = await prompt.pipe(llm).invoke({ patient: patient.full_name, problems: patient.problem_list.join(', '), notes, question }); // leak: ai
  logger.info({ patientId, usage: res.usage_metadata?.total_tokens }, 'answered'); // safe
  return { text: String(res.content), sources: hits.matches.map((m) => m.id.split(':')[0]) };
}
