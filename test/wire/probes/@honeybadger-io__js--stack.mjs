import Honeybadger from '@honeybadger-io/js';
import { errorWithCause } from '../provoked.mjs';

Honeybadger.configure({ apiKey: 'none', reportData: true, enableUncaught: false });
Honeybadger.beforeNotify((notice) => {
  notice.message = 'removed';
  notice.stack = 'removed';
  notice.causes = [];
});

export const calls = {
  'notify(error), beforeNotify that empties the stack': (mark) => Honeybadger.notifyAsync(errorWithCause(mark)).then(() => undefined),
};
