import type { Router } from 'vue-router';

declare global { interface Window { _paq: unknown[][]; dataLayer: Record<string, unknown>[] } }
interface PrescriptionOrder { id: string; medication: string; patientName: string }

export function follow(router: Router) {
  router.afterEach((to) => {
    window._paq.push(['setCustomUrl', to.matched[0]?.path]); // safe
    window._paq.push(['setCustomUrl', to.fullPath]); // leak: analytics
    window.dataLayer.push({ event: 'page', route: to.name }); // safe
    window.dataLayer.push({ event: 'page', page_location: document.location.href }); // leak: analytics
  });
}
export function ordered(order: PrescriptionOrder, router: Router) {
  window._paq.push(['trackEvent', 'order', 'placed', order.medication]); // leak: analytics
  window._paq.push(['trackEvent', 'order', 'placed']); // safe
  window.dataLayer.push({ event: 'purchase', items: [{ item_name: order.medication }] }); // leak: analytics
  void router.push({ path: '/thanks', query: { drug: order.medication } }); // leak: url
}
