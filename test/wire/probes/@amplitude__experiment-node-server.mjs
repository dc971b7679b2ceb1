import { Experiment } from '@amplitude/experiment-node-server';
import { settled } from '../provoked.mjs';

const experiment = Experiment.initializeRemote('none', { fetchRetries: 0 });

export const calls = {
  fetchV2: (mark) =>
    settled(experiment.fetchV2({ user_id: mark('arg[0].user_id'), user_properties: { name: mark('arg[0].user_properties') } })).then(
      () => undefined,
    ),
};
