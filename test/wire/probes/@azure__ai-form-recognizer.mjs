import { AzureKeyCredential, DocumentAnalysisClient } from '@azure/ai-form-recognizer';

const client = new DocumentAnalysisClient('https://clinic.cognitiveservices.azure.com', new AzureKeyCredential('none'), {
  retryOptions: { maxRetries: 0 },
});
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  beginAnalyzeDocument: (mark) => or(client.beginAnalyzeDocument('prebuilt-read', Buffer.from(`scan ${mark('arg[1]')}`))),
  beginAnalyzeDocumentFromUrl: (mark) =>
    or(client.beginAnalyzeDocumentFromUrl('prebuilt-read', `https://scans.example.org/${mark('arg[1]')}`)),
};
