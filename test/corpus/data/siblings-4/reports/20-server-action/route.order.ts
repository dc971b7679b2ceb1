import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import * as Sentry from '@sentry/remix';

interface KitOrder { fullName: string; email: string; dateOfBirth: string; symptoms: string; kit: string; quantity: number }

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const symptoms = String(form.get('symptoms'));
  const dateOfBirth = form.get('dateOfBirth') as string;
  const kit = form.get('kit');
  const reply = await fetch('http://orders:8080/kits', { method: 'POST', body: form }).catch(() => null);
  if (!reply?.ok) {
    console.warn('order refused', kit, reply?.status); // safe
    console.warn('order refused', [...form.entries()]); // leak: log
    console.warn('order refused', symptoms); // leak: log
    Sentry.setContext('order', { kit, symptomsLength: symptoms.length }); // safe
    Sentry.setContext('order', { dateOfBirth, kit }); // leak: error_monitor
    return json({ error: 'try again' }, 502);
  }
  if (form.has('express')) return redirect('/orders/thanks?express=1'); // safe
  return redirect(`/orders/thanks?s=${encodeURIComponent(symptoms)}`); // leak: url
}
export function receipt(order: KitOrder) {
  const { kit, quantity, ...person } = order;
  Sentry.setExtras({ kit, quantity, fields: Object.keys(person) }); // safe
  Sentry.setExtras({ ...order, email: '-' }); // leak: error_monitor
}
