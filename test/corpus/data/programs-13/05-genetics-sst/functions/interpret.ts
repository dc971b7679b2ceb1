import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { Document } from '@langchain/core/documents';
import { Pinecone } from '@pinecone-database/pinecone';
import { PineconeStore } from '@langchain/pinecone';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getProband, type Proband, type Variant } from '../core/proband.js';
import { logger } from '../core/log.js';

const s3 = new S3Client({});
const llm = new ChatOpenAI({ model: 'gpt-4o-2024-05-13', temperature: 0.1 });
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You are a clinical geneticist. Explain results at grade-8 reading level.'],
  ['human', 'Case: {caseText}\nFamily: {family}'],
]);
const chain = prompt.pipe(llm).pipe(new StringOutputParser());

const glossary = ['VUS: a variant of uncertain significance', 'Proband: the first person tested in a family'];

const caseText = ({ givenName, familyName, dob, referralReason, variants }: Proband) =>
  `${givenName} ${familyName} (${dob}), ${referralReason}. Found: ${variants.map((v: Variant) => `${v.gene} ${v.hgvs} ${v.classification}`).join('; ')}`;

async function store() {
  const index = new Pinecone().Index('helix-cases');
  return PineconeStore.fromExistingIndex(new OpenAIEmbeddings({ model: 'text-embedding-3-small' }), { pineconeIndex: index, namespace: 'cases' });
}

async function interpret(proband: Proband & { id: string }) {
  const text = await chain.invoke({ // leak: llm
    caseText: caseText(proband),
    family: proband.familyHistory.map((f) => `${f.relation}: ${f.condition}`).join(', '),
  });
  const vectors = await store();
  await vectors.addDocuments([new Document({ pageContent: caseText(proband), metadata: { id: proband.id } })]); // leak: vector
  await s3.send(new PutObjectCommand({ Bucket: process.env.REPORTS, Key: `${proband.id}.txt`, Body: text, ServerSideEncryption: 'aws:kms' }));
  return text;
}

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    const { probandId } = JSON.parse(record.body) as { probandId: string };
    try {
      const text = await interpret(await getProband(probandId));
      logger.info('interpreted', { probandId, length: text.length }); // safe
    } catch (err) {
      logger.error('interpretation failed', { messageId: record.messageId, attempts: record.attributes.ApproximateReceiveCount }); // safe
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

export async function seedGlossary() {
  const vectors = await store();
  await vectors.addDocuments(glossary.map((pageContent) => new Document({ pageContent }))); // safe
  logger.info('glossary seeded', { entries: glossary.length }); // safe
}
