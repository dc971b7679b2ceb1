import { browser } from '$app/environment';
import { writable } from 'svelte/store';

export interface JournalDraft {
  text: string;
  mood: number;
}

function persisted<T>(key: string, initial: T) {
  const start = browser ? JSON.parse(localStorage.getItem(key) ?? 'null') ?? initial : initial;
  const store = writable<T>(start);
  if (browser) store.subscribe((v) => localStorage.setItem(key, JSON.stringify(v)));
  return store;
}

export const journalDraft = persisted<JournalDraft>('sw.journal-draft', { text: '', mood: 5 }); // leak: client_storage
export const reducedMotion = persisted<boolean>('sw.reduced-motion', false); // safe
export const fontSize = persisted<number>('sw.font-size', 16); // safe
