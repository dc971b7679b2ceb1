import { createRouter, createWebHistory } from 'vue-router';
import { useSession } from './stores/session';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'today', component: () => import('./views/Today.vue') },
    { path: '/visit/:id', name: 'visit', component: () => import('./views/Visit.vue') },
    { path: '/navigate', name: 'navigate', component: () => import('./views/Navigate.vue') },
    { path: '/login', name: 'login', component: () => import('./views/Login.vue') },
  ],
});

router.beforeEach((to) => {
  if (to.name !== 'login' && !useSession().token) return { name: 'login', query: { next: to.path } };
});
