import { createRouter, createWebHistory } from 'vue-router';
import { event, pageview } from 'vue-gtag';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./Home.vue') },
    { path: '/patients/:patientId/tests', name: 'tests', component: () => import('./Tests.vue') },
    { path: '/search', name: 'search', component: () => import('./Search.vue') },
  ],
});

router.afterEach((to) => {
  pageview({ page_title: String(to.name), page_path: to.matched.at(-1)?.path }); // safe: the pattern of the route
  pageview({ page_path: to.fullPath, page_location: window.location.href }); // leak: analytics
});

export function reorder(patient, test) {
  event('reorder', { event_category: 'tests', value: test.packs }); // safe
  event('reorder', { event_label: `${patient.fullName} ${test.hivResult}` }); // leak: analytics
  router.push({ name: 'search', query: { name: patient.fullName } }); // leak: url
  router.push({ name: 'home' }); // safe
}
