import { createRouter, createWebHistory } from 'vue-router';
import { logEvent } from 'firebase/analytics';
import { analytics } from './firebase';
import { useCycleStore } from './stores/cycle';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/cycles/:id', name: 'cycle', component: () => import('./views/CycleView.vue') },
    { path: '/help', name: 'help', component: () => import('./views/CycleView.vue') },
  ],
});

router.afterEach((to) => {
  logEvent(analytics, 'route', { name: String(to.name) }); // safe: name of the route
});

router.onError((err) => {
  const { profile } = useCycleStore();
  console.error('route failed', err.name); // safe: type name
  console.error(`route failed for ${profile?.email}, AMH ${profile?.amhNgMl}`); // leak: log
});
