import type { Fill } from '~/types/pharmacy';

export function logView(fill: Fill) {
  return { id: fill.id, status: fill.status, qty: fill.quantity };
}

export function initialsHidden(text: string) {
  return text.replace(/[\p{L}\d]/gu, '*');
}
