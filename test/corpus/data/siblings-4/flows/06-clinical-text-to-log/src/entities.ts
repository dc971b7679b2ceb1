import { AzureKeyCredential, TextAnalyticsClient } from '@azure/ai-text-analytics';
import { setTimeout as sleep } from 'node:timers/promises';

const client = new TextAnalyticsClient(process.env.LANGUAGE_ENDPOINT!, new AzureKeyCredential(process.env.LANGUAGE_KEY!));

export async function* entities(paragraphs: string[], language: string) {
  console.log('paragraphs', paragraphs.length, language); // safe
  for (const [n, text] of paragraphs.entries()) {
    console.log(`#${n}`, text); // leak: log
    console.log(`#${n}`, text.length, 'characters'); // safe
    const poller = await client.beginAnalyzeHealthcareEntities([text], language);
    const results = await poller.pollUntilDone();
    for await (const result of results) {
      if (result.error) {
        console.warn('not analysed', result.error.code); // safe
        console.warn('not analysed', text.slice(0, 200)); // leak: log
        continue;
      }
      console.log(result.entities.map((e) => e.text)); // leak: log
      yield result.entities;
    }
    await sleep(50);
  }
}
