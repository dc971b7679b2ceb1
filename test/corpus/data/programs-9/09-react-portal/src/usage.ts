import mixpanel from 'mixpanel-browser';

type Props = Record<string, unknown>;

export function initUsage(token: string) {
  mixpanel.init(token, { persistence: 'localStorage' });
}

export function usage(event: string, props: Props = {}) {
  if (import.meta.env.DEV) {
    console.debug('[usage]', event); // safe
    return;
  }
  mixpanel.track(event, props); // leak: analytics
}

export function page(section: string) {
  mixpanel.track('page', { section, width: window.innerWidth });
}
