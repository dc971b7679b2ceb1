import Bugsnag from '@bugsnag/js';

Bugsnag.start({
  apiKey: '0123456789abcdef0123456789abcdef',
  logger: null,
  redactedKeys: ['name', 'email'],
  onBreadcrumb: (breadcrumb) => breadcrumb.type !== 'log',
});

export const calls = {
  'notify(error, onError), redactedKeys': async (mark) =>
    Bugsnag.notify(new Error(mark('message')), (event) => {
      event.addMetadata('patient', { name: mark('addMetadata.name'), mrn: mark('addMetadata.mrn') });
      event.setUser('1', mark('setUser.email'), mark('setUser.name'));
    }),
  'leaveBreadcrumb, then notify, redactedKeys': async (mark) => {
    Bugsnag.leaveBreadcrumb('seen', { name: mark('metadata.name'), mrn: mark('metadata.mrn') });
    Bugsnag.notify(new Error('after'));
  },
  'console.log, then notify, onBreadcrumb': async (mark) => {
    console.log('seen', mark('console.log'));
    Bugsnag.notify(new Error('after the console'));
  },
};
