import { LanguageServiceClient } from '@google-cloud/language';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new LanguageServiceClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  analyzeEntities: (mark) =>
    settled(client.analyzeEntities({ document: { content: mark('document.content'), type: 'PLAIN_TEXT' } })).then(() => undefined),
  analyzeSentiment: (mark) =>
    settled(client.analyzeSentiment({ document: { content: mark('document.content'), type: 'PLAIN_TEXT' } })).then(() => undefined),
};
