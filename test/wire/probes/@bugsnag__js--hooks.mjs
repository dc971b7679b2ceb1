import Bugsnag from '@bugsnag/js';
import { errorWithCause } from '../provoked.mjs';

Bugsnag.start({
  apiKey: '0123456789abcdef0123456789abcdef',
  autoDetectErrors: false,
  logger: null,
  onError: (event) => {
    event.errors[0].errorMessage = 'removed';
    event.breadcrumbs = [];
    event.context = 'removed';
    event.request = {};
    event.setUser();
    event.clearMetadata('visit');
  },
});
const notify = (error, onError) => new Promise((done) => Bugsnag.notify(error, onError, done)).then(() => undefined);

export const calls = {
  'notify(error), onError of start': (mark) => notify(errorWithCause(mark)),
  'leaveBreadcrumb, then notify, onError of start': (mark) => {
    Bugsnag.leaveBreadcrumb(mark('message'), { name: mark('metadata') });
    return notify(new Error('after'));
  },
  'setUser, addMetadata, then notify, onError of start': (mark) => {
    Bugsnag.setUser('1', mark('setUser.email'), mark('setUser.name'));
    Bugsnag.addMetadata('visit', { name: mark('addMetadata') });
    Bugsnag.addMetadata('other', { name: mark('addMetadata, another section') });
    return notify(new Error('after'));
  },
  'notify(error, onError), onError of start': (mark) =>
    notify(new Error('after'), (event) => {
      event.addMetadata('visit', { name: mark('addMetadata') });
      event.context = mark('context');
    }),
};
