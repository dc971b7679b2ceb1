// browser
import { TrackJS } from 'trackjs';

TrackJS.install({ token: 'none' });

export const calls = {
  track: async (mark) => void TrackJS.track(new Error(mark('message'))),
  'addMetadata, then track': async (mark) => {
    TrackJS.addMetadata('patient', mark('arg[1]'));
    TrackJS.track('after metadata');
  },
  'console.log, then track': async (mark) => {
    TrackJS.console.log('seen', mark('arg[1]'));
    TrackJS.track('after the console');
  },
};
