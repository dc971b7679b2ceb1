import amplitude from 'amplitude-js';

amplitude.getInstance().init(import.meta.env.VITE_AMPLITUDE);

export function report(event: string, props: Record<string, unknown> = {}) {
  amplitude.getInstance().logEvent(event, props);
}

export function setStaffTraits(role: string, site: string) {
  amplitude.getInstance().setUserProperties({ role, site }); // safe
}
