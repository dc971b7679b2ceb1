import { AzureKeyCredential, TextAnalyticsClient } from '@azure/ai-text-analytics';
import log4js from 'log4js';
const log = log4js.getLogger('entities');
export class EntityService {
  private readonly client = new TextAnalyticsClient(process.env.AZ_ENDPOINT!, new AzureKeyCredential(process.env.AZ_KEY!));
  async extract(letters: string[], language: string) {
    log.info('first letter %s', letters[0]); // leak: log
    log.info('letters %d in %s', letters.length, language); // safe
    const poller = await this.client.beginAnalyzeHealthcareEntities(letters, language);
    const pages = await poller.pollUntilDone();
    for await (const result of pages) {
      if (result.error) { log.warn('failed', result.error.code); continue; } // safe
      for (const entity of result.entities) log.debug(entity.text); // leak: log
      log.debug('found', result.entities.length); // safe
    }
  }
}
