import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { Pinecone } from '@pinecone-database/pinecone';
import { Langfuse } from 'langfuse';
import { settings } from '../config.js';

const langfuse = new Langfuse();
const store = await PineconeStore.fromExistingIndex(new OpenAIEmbeddings({ model: settings.embeddingModel }), { pineconeIndex: new Pinecone().index(settings.index) });
const llm = new ChatOpenAI({ model: settings.chatModel, temperature: 0 });

const template = ChatPromptTemplate.fromMessages([
  ['system', 'Answer from the discharge summaries only. Cite the stay.'],
  ['human', 'Summaries:\n{context}\n\nQuestion of {asker}: {question}'],
]);
const chain = RunnableSequence.from([template, llm, new StringOutputParser()]);

export async function ask(question: string, asker: { id: string; name: string }, patient: { name: string; mrn: string }) {
  const trace = langfuse.trace({ name: 'ask', userId: asker.id, metadata: { model: settings.chatModel } }); // safe
  const found = await store.similaritySearch(question, 6, { mrn: patient.mrn });
  trace.event({ name: 'retrieved', metadata: { hits: found.length } }); // safe
  const context = found.map((d) => `[${d.metadata.ward}] ${d.pageContent}`).join('\n\n');
  const answer = await chain.invoke({ context, question: `${question} (about ${patient.name})`, asker: asker.name }); // leak: ai
  trace.update({ input: { question, patient }, output: answer }); // leak: ai|error_monitor|third-party
  return { answer, sources: found.map((d) => d.metadata.slug ?? d.metadata.ward) };
}
