import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import * as Sentry from '@sentry/vue';
import mixpanel from 'mixpanel-browser';
import App from './App.vue';
import WaitingRoom from './views/WaitingRoom.vue';
import CallRoom from './views/CallRoom.vue';

const app = createApp(App);

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/visit/:visitId', name: 'waiting', component: WaitingRoom, props: true },
    { path: '/visit/:visitId/call', name: 'call', component: CallRoom, props: true },
  ],
});

Sentry.init({
  app,
  dsn: import.meta.env.VITE_SENTRY_DSN,
  release: __APP_VERSION__,
  sendDefaultPii: false,
});

mixpanel.init(import.meta.env.VITE_MIXPANEL_TOKEN, { persistence: 'localStorage' });

router.afterEach((to) => {
  mixpanel.track('page_view', { page: String(to.name) }); // safe
});

app.config.errorHandler = (err, _vm, info) => {
  console.error('vue error in', info); // safe
  Sentry.captureMessage(`render error: ${info}`); // safe
};

const theme = localStorage.getItem('theme') ?? 'light';
localStorage.setItem('theme', theme);
document.documentElement.dataset.theme = theme;

app.use(router).mount('#app');
