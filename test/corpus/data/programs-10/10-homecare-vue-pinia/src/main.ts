import { createApp } from 'vue';
import { createPinia } from 'pinia';
import persisted from 'pinia-plugin-persistedstate';
import * as Sentry from '@sentry/vue';
import App from './App.vue';
import { router } from './router';
import { useVisits } from './stores/visits';

const app = createApp(App);
const pinia = createPinia().use(persisted);
app.use(pinia).use(router);

Sentry.init({ app, dsn: import.meta.env.VITE_SENTRY, sendDefaultPii: false });

app.config.errorHandler = (err, _instance, info) => {
  const visits = useVisits();
  Sentry.captureException(err, { extra: { info, visit: visits.current } }); // leak: error-monitor
  console.error('component error in', info); // safe
};

router.afterEach((to) => console.debug('route', String(to.name))); // safe

app.mount('#app');
