import { TranslationServiceClient } from '@google-cloud/translate';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new TranslationServiceClient(account);
export const answers = tokens;

export const calls = {
  translateText: (mark) =>
    settled(client.translateText({ parent: 'projects/clinic/locations/global', contents: [mark('contents')], targetLanguageCode: 'de' })),
};
