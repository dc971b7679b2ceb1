import { CloudTasksClient } from '@google-cloud/tasks';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new CloudTasksClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  createTask: (mark) =>
    settled(
      client.createTask({
        parent: 'projects/clinic/locations/us/queues/q',
        task: {
          httpRequest: {
            url: `https://records.example.org/${mark('url')}`,
            body: Buffer.from(`the note of a visit, long enough to be told from a key: ${mark('body')}`).toString('base64'),
          },
        },
      }),
    ).then(() => undefined),
};
