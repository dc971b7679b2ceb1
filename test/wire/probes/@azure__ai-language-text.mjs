import { AzureKeyCredential, TextAnalysisClient } from '@azure/ai-language-text';
import { settled } from '../provoked.mjs';

const client = new TextAnalysisClient('https://clinic.cognitiveservices.azure.com', new AzureKeyCredential('none'), {
  retryOptions: { maxRetries: 0 },
});

export const calls = {
  analyze: (mark) => settled(client.analyze('PiiEntityRecognition', [mark('arg[1].element')])).then(() => undefined),
};
