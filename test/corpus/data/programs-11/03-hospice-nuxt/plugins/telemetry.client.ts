import mixpanel from 'mixpanel-browser';
import Rollbar from 'rollbar';

export default defineNuxtPlugin((nuxt) => {
  const cfg = useRuntimeConfig();
  mixpanel.init(cfg.public.mixpanel as string, { persistence: 'localStorage', ip: false });
  const rollbar = new Rollbar({ accessToken: cfg.public.rollbar as string, captureUncaught: true });

  nuxt.hook('app:error', (err) => {
    rollbar.error('app error', { name: (err as Error).name }); // safe
  });
  nuxt.hook('page:finish', () => mixpanel.track('page_ready', { version: cfg.public.version })); // safe

  return {
    provide: {
      track: (name: string, props: Record<string, unknown> = {}) => mixpanel.track(name, props),
      report: (msg: string, extra?: object) => rollbar.error(msg, extra),
    },
  };
});
