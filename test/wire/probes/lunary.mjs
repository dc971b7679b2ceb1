import lunary from 'lunary';
import { settled } from '../provoked.mjs';

lunary.init({ appId: 'none', publicKey: 'none' });

export const flushMs = 3000;
export const calls = {
  trackEvent: async (mark) => {
    lunary.trackEvent('llm', 'start', { runId: 'r', name: 'gpt', input: mark('arg[2].input'), userId: mark('arg[2].userId') });
    await settled(lunary.flush());
  },
  openThread: async (mark) => {
    const thread = lunary.openThread({ userId: mark('arg[0].userId'), tags: [mark('arg[0].tags')] });
    thread.trackMessage({ role: 'user', content: mark('trackMessage.content') });
    await settled(lunary.flush());
  },
};
