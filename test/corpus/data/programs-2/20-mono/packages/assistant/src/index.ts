import { ChatAnthropic } from '@langchain/anthropic';
import { Document } from '@langchain/core/documents';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOllama } from '@langchain/ollama';
import { OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { Pinecone } from '@pinecone-database/pinecone';
import { AppLog, type CarePlan } from '@compass/kernel';

const log = new AppLog('assistant');
const claude = new ChatAnthropic({ model: 'claude-3-5-sonnet-20240620', temperature: 0 });
const local = new ChatOllama({ model: 'llama3.1:8b', baseUrl: 'http://127.0.0.1:11434' });

const prompt = ChatPromptTemplate.fromMessages([ // safe
  ['system', 'You help coordinators. Answer in three bullet points.'],
  ['human', '{question}\n\nContext: {context}'],
]);

export async function openStore() {
  return PineconeStore.fromExistingIndex(new OpenAIEmbeddings({ model: 'text-embedding-3-small' }), {
    pineconeIndex: new Pinecone().index('plans'),
  });
}

export async function indexPlan(store: PineconeStore, plan: CarePlan) {
  await store.addDocuments([ // leak: vector|ai
    new Document({
      pageContent: `${plan.patient.fullName}: ${plan.diagnoses.join(', ')}; ${plan.goals}`,
      metadata: { dateOfBirth: plan.patient.dateOfBirth },
    }),
  ]);
  log.write('plan indexed', { planId: plan.id }); // safe
}

export async function ask(plan: CarePlan, question: string) {
  const chain = prompt.pipe(claude);
  const answer = await chain.invoke({ question, context: JSON.stringify(plan) }); // leak: ai
  log.write('answered', { planId: plan.id, tokens: answer.usage_metadata?.total_tokens }); // safe
  return answer.content;
}

export async function countGoals(plan: CarePlan) {
  const answer = await local.invoke(`How many goals are in this text? Answer with a number. ${plan.goals}`); // safe
  return Number(answer.content);
}
