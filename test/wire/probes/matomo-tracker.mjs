import Matomo from 'matomo-tracker';
import { setTimeout as wait } from 'node:timers/promises';

const matomo = new Matomo(1, 'https://clinic.matomo.cloud/matomo.php', true);
matomo.on('error', () => undefined);

export const calls = {
  track: async (mark) => {
    matomo.track({ url: `https://app.example.org/?name=${mark('url')}`, action_name: mark('action_name'), uid: mark('uid') });
    await wait(700);
  },
};
