import Replicate from 'replicate';

const client = new Replicate({ auth: 'none' });
export const answers = [{ path: '/', body: { id: 'p', status: 'succeeded', output: 'ok', urls: {} } }];

export const calls = {
  run: (mark) => client.run('meta/meta-llama-3-8b-instruct', { input: { prompt: mark('input.prompt') } }).then(() => undefined),
  'predictions.create': (mark) =>
    client.predictions
      .create({
        model: 'meta/meta-llama-3-8b-instruct',
        input: { prompt: mark('input.prompt') },
        webhook: `https://clinic.example.org/h?name=${mark('webhook')}`,
      })
      .then(() => undefined),
};
