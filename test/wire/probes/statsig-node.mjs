import statsig from 'statsig-node';
import { settled } from '../provoked.mjs';

const ready = settled(statsig.initialize('secret-none', { initTimeoutMs: 1000 }));

export const flushMs = 3000;
export const calls = {
  checkGate: async (mark) => {
    await ready;
    await settled(
      Promise.resolve(
        statsig.checkGate(
          { userID: mark('arg[0].userID'), email: mark('arg[0].email'), privateAttributes: { name: mark('arg[0].privateAttributes') } },
          'gate',
        ),
      ),
    );
    await settled(statsig.flush());
  },
  logEvent: async (mark) => {
    statsig.logEvent({ userID: 'u' }, mark('arg[1]'), 1, { name: mark('arg[3].name') });
    await settled(statsig.flush());
  },
};
