import { createRouter, createWebHistory } from 'vue-router';
import mixpanel from 'mixpanel-browser';

/** @typedef {{ id: string, fullName: string, prescriptionNumber: string }} PharmacyPatient */

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/patients', name: 'patients', component: () => import('./Patients.vue') },
    { path: '/refill/:id', name: 'refill', component: () => import('./Refill.vue') },
  ],
});

router.afterEach((to) => {
  mixpanel.track('page', { name: to.name, pattern: to.matched[0]?.path }); // safe
  mixpanel.track('page', { path: to.fullPath }); // leak: analytics
  mixpanel.track('page', { search: window.location.search }); // leak: analytics
});

/** @param {PharmacyPatient} patient */
export function refill(patient) {
  mixpanel.track('refill', { prescription: patient.prescriptionNumber }); // leak: analytics
  mixpanel.track('refill', { from: 'list' }); // safe
  router.push({ name: 'refill', params: { id: patient.id } }); // safe
}

/** @param {PharmacyPatient} patient */
export function findSame(patient) {
  router.push({ path: '/patients', query: { name: patient.fullName } }); // leak: url
  router.push({ path: '/patients', query: { page: 2 } }); // safe
}
