import Bugsnag from '@bugsnag/js';
import { errorWithCause } from '../provoked.mjs';

Bugsnag.start({ apiKey: '0123456789abcdef0123456789abcdef', logger: null });

export const calls = {
  'notify(error)': async (mark) => Bugsnag.notify(errorWithCause(mark)),
  'notify(object)': async (mark) => Bugsnag.notify({ name: mark('name'), message: mark('message'), other: mark('other') }),
  'notify(error, onError)': async (mark) =>
    Bugsnag.notify(new Error('failed'), (event) => {
      event.addMetadata('patient', { name: mark('addMetadata'), password: mark('addMetadata.password') });
      event.setUser('1', mark('setUser.email'), mark('setUser.name'));
      event.context = mark('context');
    }),
  'leaveBreadcrumb, then notify': async (mark) => {
    Bugsnag.leaveBreadcrumb(mark('message'), { name: mark('metadata') });
    Bugsnag.notify(new Error('after'));
  },
  'console.log, then notify': async (mark) => {
    console.log('seen', mark('console.log'));
    Bugsnag.notify(new Error('after the console'));
  },
};
