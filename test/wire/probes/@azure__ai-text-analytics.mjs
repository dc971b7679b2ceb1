import { AzureKeyCredential, TextAnalyticsClient } from '@azure/ai-text-analytics';
import { settled } from '../provoked.mjs';

const client = new TextAnalyticsClient('https://clinic.cognitiveservices.azure.com', new AzureKeyCredential('none'), {
  retryOptions: { maxRetries: 0 },
});

export const calls = {
  recognizePiiEntities: (mark) => settled(client.recognizePiiEntities([mark('arg[0].element')])).then(() => undefined),
  beginAnalyzeHealthcareEntities: (mark) => settled(client.beginAnalyzeHealthcareEntities([mark('arg[0].element')])).then(() => undefined),
};
