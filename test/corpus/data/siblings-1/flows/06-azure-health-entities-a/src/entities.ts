import { TextAnalyticsClient, AzureKeyCredential } from '@azure/ai-text-analytics';
import pino from 'pino';

const log = pino({ name: 'entities' });
const client = new TextAnalyticsClient(process.env.ENDPOINT!, new AzureKeyCredential(process.env.KEY!));

export async function extract(documents: string[], language = 'en') {
  log.info({ count: documents.length, language }, 'extracting'); // safe
  log.debug({ documents }, 'extracting'); // leak: log
  const poller = await client.beginAnalyzeHealthcareEntities(documents, language);
  const pages = await poller.pollUntilDone();
  let entities = 0;
  for await (const page of pages) {
    if (page.error) {
      log.warn({ code: page.error.code }, 'document failed'); // safe
      continue;
    }
    entities += page.entities.length;
  }
  log.info({ entities }, 'extracted'); // safe
  return entities;
}
