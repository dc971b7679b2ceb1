import * as Sentry from '@sentry/vue';
import LogRocket from 'logrocket';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';

const app = createApp(App);

Sentry.init({
  app,
  dsn: import.meta.env.VITE_SENTRY_DSN,
  sendDefaultPii: false,
});

if (import.meta.env.PROD) LogRocket.init(import.meta.env.VITE_LOGROCKET_ID);

app.use(createPinia());
app.use(router);
app.mount('#app');
