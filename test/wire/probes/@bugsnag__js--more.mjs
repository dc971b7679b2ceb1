import Bugsnag from '@bugsnag/js';

Bugsnag.start({ apiKey: '0'.repeat(32), autoTrackSessions: false, logger: null });
const sent = () => new Promise((done) => Bugsnag.notify(new Error('seen'), undefined, () => done()));

export const calls = {
  addMetadata: (mark) => {
    Bugsnag.addMetadata('patient', { name: mark('arg[1].name') });
    return sent();
  },
  setUser: (mark) => {
    Bugsnag.setUser(mark('arg[0]'), mark('arg[1]'), mark('arg[2]'));
    return sent();
  },
  setContext: (mark) => {
    Bugsnag.setContext(mark('arg[0]'));
    return sent();
  },
  addFeatureFlag: (mark) => {
    Bugsnag.addFeatureFlag('visit', mark('arg[1]'));
    return sent();
  },
};
