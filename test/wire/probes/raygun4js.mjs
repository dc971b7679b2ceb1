// browser
import raygun from 'raygun4js';

raygun('apiKey', 'none');
raygun('enableCrashReporting', true);

export const calls = {
  'send with customData': async (mark) =>
    void raygun('send', { error: new Error(mark('message')), customData: { name: mark('customData') }, tags: [mark('tags')] }),
  setUser: async (mark) => {
    raygun('setUser', { identifier: mark('identifier'), email: `${mark('email')}@example.org`, fullName: mark('fullName') });
    raygun('send', { error: new Error('after a user') });
  },
  recordBreadcrumb: async (mark) => {
    raygun('recordBreadcrumb', mark('arg[1]'), { name: mark('arg[2].name') });
    raygun('send', { error: new Error('after a breadcrumb') });
  },
};
