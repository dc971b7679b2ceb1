import { Pinecone } from '@pinecone-database/pinecone';
import { OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { getProband } from '../core/proband.js';
import { logger, route } from '../core/log.js';

const Body = z.object({ probandId: z.string(), topK: z.number().int().max(10).default(3) });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const index = new Pinecone().Index('helix-literature');

const GENE_PANELS: Record<string, string[]> = {
  cardiac: ['MYH7', 'MYBPC3', 'SCN5A'],
  breast: ['BRCA1', 'BRCA2', 'PALB2'],
  colon: ['MLH1', 'MSH2', 'APC'],
};

export const handler = route('search', async (event) => {
  const { probandId, topK } = Body.parse(JSON.parse(event.body ?? '{}'));
  const { referralReason, familyHistory } = await getProband(probandId);
  const question = [referralReason, ...familyHistory.map((f) => f.condition)].join(' ');
  const vector = await embeddings.embedQuery(`Literature for ${question}`); // leak: llm
  const { matches } = await index.query({ vector, topK, includeMetadata: true }); // leak: vector
  logger.info('matches', { probandId, best: matches[0]?.score, count: matches.length }); // safe
  return matches.map((m) => ({ title: m.metadata?.title, score: m.score }));
});

/** Which of our panels contain the gene? */
export function panelsOf(gene: string): string[] {
  const hits = Object.keys(GENE_PANELS).filter((panel) => GENE_PANELS[panel].includes(gene));
  if (hits.length === 0) logger.debug('gene on no panel', { gene }); // safe
  return hits;
}

export async function warmPanels() {
  for (const [panel, genes] of Object.entries(GENE_PANELS)) {
    const vector = await embeddings.embedQuery(`${panel} panel ${genes.join(' ')}`); // safe
    logger.debug('panel embedded', { panel, genes: genes.length, dims: vector.length }); // safe
  }
}
