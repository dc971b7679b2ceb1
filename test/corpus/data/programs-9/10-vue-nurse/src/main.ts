import { createApp } from 'vue';
import { createPinia } from 'pinia';
import VueGtag from 'vue-gtag';
import * as Sentry from '@sentry/vue';
import log from 'loglevel';
import App from './App.vue';
import { router } from './router';

const app = createApp(App);
Sentry.init({ app, dsn: import.meta.env.VITE_SENTRY_DSN, environment: import.meta.env.MODE });
app.use(createPinia());
app.use(router);
app.use(VueGtag, { config: { id: import.meta.env.VITE_GA_ID, params: { send_page_view: false } } });
app.config.errorHandler = (err, _vm, info) => {
  log.error('vue error', (err as Error).name, info); // safe
};
app.mount('#app');
log.info('wardboard', import.meta.env.VITE_VERSION); // safe
