import { RevAiApiClient } from 'revai-node-sdk';
import { settled } from '../provoked.mjs';

const client = new RevAiApiClient('none');

export const calls = {
  submitJob: (mark) =>
    settled(client.submitJob({ source_config: { url: 'https://records.example.org/a.mp3' }, metadata: mark('metadata') })).then(
      () => undefined,
    ),
  submitJobAudioData: (mark) =>
    settled(client.submitJobAudioData(Buffer.from(mark('arg[0]')), mark('arg[1]'), { metadata: mark('metadata') })).then(() => undefined),
};
