import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: 'none' });
const messages = (text) => [{ role: 'user', content: text }];

export const calls = {
  'agents.complete': (mark) => client.agents.complete({ agentId: 'a', messages: messages(mark('messages.content')) }),
  'fim.complete': (mark) => client.fim.complete({ model: 'm', prompt: mark('prompt'), suffix: mark('suffix') }),
  'ocr.process': (mark) =>
    client.ocr.process({
      model: 'm',
      document: { type: 'document_url', documentUrl: `https://records.example.org/${mark('documentUrl')}` },
    }),
  'classifiers.moderate': (mark) => client.classifiers.moderate({ model: 'm', inputs: [mark('inputs')] }),
  'classifiers.moderateChat': (mark) => client.classifiers.moderateChat({ model: 'm', inputs: messages(mark('inputs')) }),
  'files.upload': (mark) => client.files.upload({ file: { fileName: 'note.txt', content: Buffer.from(mark('file')) } }),
  'audio.transcriptions.complete': (mark) =>
    client.audio.transcriptions.complete({ model: 'v', fileUrl: `https://records.example.org/${mark('fileUrl')}` }),
  'beta.conversations.start': (mark) =>
    client.beta.conversations.start({ model: 'm', inputs: mark('inputs'), instructions: mark('instructions') }),
};
