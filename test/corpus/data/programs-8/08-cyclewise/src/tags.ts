import type { Cycle, FertilityProfile } from './types';

declare global {
  interface Window { dataLayer: Record<string, unknown>[]; fbq: (kind: string, name: string, data?: Record<string, unknown>) => void }
}

type Plan = { sku: 'free' | 'plus'; priceCents: number };

export function subscribed(plan: Plan): void {
  window.dataLayer.push({ event: 'subscribed', sku: plan.sku, value: plan.priceCents / 100 }); // safe: a product and a price
  window.fbq('track', 'Subscribe', { value: plan.priceCents / 100, currency: 'USD' }); // safe: a price
}

export function milestone(profile: FertilityProfile, { pregnancyTest, medications }: Cycle): void {
  window.dataLayer.push({ event: 'milestone', test: pregnancyTest, amh: profile.amhNgMl }); // leak: analytics
  window.fbq('trackCustom', 'Milestone', { email: profile.email, med: medications[0]?.name }); // leak: analytics
}

export async function remember(cycle: Cycle): Promise<void> {
  const cache = await caches.open('cw-v1');
  await cache.put(`/offline/cycles/${cycle.id}`, new Response(JSON.stringify(cycle))); // leak: client_storage
  await cache.addAll(['/index.html', '/app.css']); // safe: files of the app
}
