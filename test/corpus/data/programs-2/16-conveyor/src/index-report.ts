import { Pinecone } from '@pinecone-database/pinecone';
import OpenAI from 'openai';
import type { ReportJob } from './jobs';

const openai = new OpenAI();
const index = new Pinecone().index('reports');

export async function indexReport(job: ReportJob) {
  const embedding = await openai.embeddings.create({ // leak: ai|vector
    model: 'text-embedding-3-small',
    input: `${job.patientName} (${job.mrn}) ${job.findings}`,
  });
  await index.upsert([ // leak: vector
    {
      id: job.accessionNumber,
      values: embedding.data[0].embedding,
      metadata: { patientName: job.patientName, mrn: job.mrn, impression: job.impression },
    },
  ]);
}
