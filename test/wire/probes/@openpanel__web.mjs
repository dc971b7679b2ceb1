// browser
import { OpenPanel } from '@openpanel/web';

const panel = new OpenPanel({ clientId: 'none', trackScreenViews: false });

export const calls = {
  track: async (mark) => void panel.track(mark('arg[0]'), { name: mark('arg[1].name') }),
  identify: async (mark) =>
    void panel.identify({
      profileId: mark('profileId'),
      firstName: mark('firstName'),
      email: mark('email'),
      properties: { mrn: mark('properties') },
    }),
  'setGlobalProperties, then track': async (mark) => {
    panel.setGlobalProperties({ name: mark('arg[0].name') });
    panel.track('after');
  },
};
