import { TextAnalyticsClient, AzureKeyCredential } from '@azure/ai-text-analytics';
import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
const analytics = new TextAnalyticsClient(process.env.LANGUAGE_ENDPOINT, new AzureKeyCredential(process.env.LANGUAGE_KEY));

export async function findEntities(lines, language) {
  logger.info(`healthcare entities for ${lines.length} lines in ${language}`); // safe: a count and a language
  logger.debug('first line', { line: lines[0] }); // leak: log
  const poller = await analytics.beginAnalyzeHealthcareEntities(lines, language);
  const results = await poller.pollUntilDone();
  const found = [];
  for await (const result of results) {
    if (result.error) {
      logger.warn('no entities', { code: result.error.code }); // safe: an error's code
      continue;
    }
    logger.debug('entities', { texts: result.entities.map((entity) => entity.text) }); // leak: log
    logger.debug('entities', { count: result.entities.length }); // safe: a count
    found.push(...result.entities);
  }
  return found;
}
