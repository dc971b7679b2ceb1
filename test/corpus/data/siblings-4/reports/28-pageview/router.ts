import mixpanel from 'mixpanel-browser';
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';

declare const _paq: unknown[][];
interface PrepPatient { patientNo: number; fullName: string; rxNumber: string; hivStatus: string }

export const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: '/patients/:name', name: 'patient', component: () => import('./Patient.vue') }],
});
router.afterEach((to: RouteLocationNormalized) => {
  mixpanel.track('Page', { route: String(to.name) }); // safe
  mixpanel.track('Page', { path: to.fullPath }); // leak: analytics
  _paq.push(['setCustomUrl', window.location.href]); // leak: analytics
  _paq.push(['setDocumentTitle', 'PrEP']); // safe
});
export function refill(patient: PrepPatient) {
  mixpanel.track('Refill', { rx: patient.rxNumber, status: patient.hivStatus }); // leak: analytics
  mixpanel.track('Refill'); // safe
  return router.push({ name: 'patient', params: { name: patient.fullName } }); // leak: url
}
