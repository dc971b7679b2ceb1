import { HeliconeManualLogger } from '@helicone/helpers';

const logger = new HeliconeManualLogger({ apiKey: 'none' });

export const calls = {
  logRequest: async (mark) =>
    void (await logger.logRequest(
      { model: 'own-model', messages: [{ role: 'user', content: mark('arg[0].messages.content') }] },
      async (recorder) => {
        recorder.appendResults({ answer: mark('appendResults') });
        return {};
      },
      { 'Helicone-Property-Patient': mark('arg[2]') },
    )),
  logSingleRequest: async (mark) =>
    void (await logger.logSingleRequest(
      { model: 'own-model', messages: [{ role: 'user', content: mark('arg[0].messages.content') }] },
      mark('arg[1]'),
      {
        additionalHeaders: { 'Helicone-User-Id': mark('arg[2].additionalHeaders') },
      },
    )),
};
