import Plausible from 'plausible-tracker';

const { trackEvent, trackPageview } = Plausible({ domain: 'app.rounds-homecare.example' });

export const goal = (name: string, props: Record<string, string | number | boolean> = {}) => trackEvent(name, { props });
export const page = (name: string) => trackPageview({ url: `/${name}` }); // safe
