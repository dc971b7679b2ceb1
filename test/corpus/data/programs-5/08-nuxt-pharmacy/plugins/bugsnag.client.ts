import Bugsnag from '@bugsnag/js';

export default defineNuxtPlugin((nuxt) => {
  Bugsnag.start({ apiKey: useRuntimeConfig().public.bugsnagKey as string, autoTrackSessions: false });
  nuxt.vueApp.config.errorHandler = () => {
    Bugsnag.notify(new Error('render error')); // safe
  };
});
