// browser
import Plausible from 'plausible-tracker';

const plausible = Plausible({ domain: 'clinic.example', trackLocalhost: true, apiHost: 'https://plausible.io' });

export const calls = {
  trackEvent: async (mark) => void plausible.trackEvent(mark('arg[0]'), { props: { name: mark('props') } }),
};
