import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { Pinecone } from '@pinecone-database/pinecone';
import { GeneInfo, Proband, Variant } from './models';
import { logger } from './logger';

const chat = new ChatOpenAI({ model: 'gpt-4o', temperature: 0 });
const embeddings = new OpenAIEmbeddings();
const index = new Pinecone().index('cases');

type Case = { proband: Proband; variant: Variant; gene?: GeneInfo };

function caseText({ proband, variant, gene }: Case): string {
  return `${proband.fullName} (${proband.birthDate}, ${proband.ethnicity ?? 'n/a'}) carries ${variant.gene} ${variant.hgvs} ${variant.zygosity}; OMIM ${gene?.omim ?? '-'}. ${variant.interpretation}`;
}

export class Interpreter {
  async draft(variantId: number): Promise<string> {
    const c = await this.collect(variantId);
    const answer = await chat.invoke([ // leak: ai
      ['system', 'Write an ACMG style interpretation.'],
      ['human', caseText(c)],
    ]);
    logger.info({ variantId, chars: String(answer.content).length }, 'draft ready'); // safe
    return String(answer.content);
  }

  async remember(variantId: number): Promise<void> {
    const c = await this.collect(variantId);
    const body = caseText(c);
    const vector = await embeddings.embedQuery(body); // leak: ai
    await index.upsert([{ id: `v${variantId}`, values: vector, metadata: { body, patient: c.proband.fullName } }]); // leak: vector
  }

  async indexGenes(): Promise<number> {
    const genes = await GeneInfo.query();
    const texts = genes.map((g) => `${g.symbol} chr${g.chromosome} ${g.inheritance}`);
    const vectors = await embeddings.embedDocuments(texts); // safe
    await index.namespace('genes').upsert(vectors.map((values, i) => ({ id: genes[i].symbol, values, metadata: { text: texts[i] } }))); // safe
    return vectors.length;
  }

  private async collect(variantId: number): Promise<Case> {
    const variant = await Variant.query().findById(variantId).throwIfNotFound();
    const proband = await Proband.query().findById(variant.probandId).throwIfNotFound();
    const gene = await GeneInfo.query().findById(variant.gene);
    return { proband, variant, gene };
  }
}
