import Dexie, { type Table } from 'dexie';
import { writable } from 'svelte/store';
import type { MoodEntry, SafetyPlan } from '$lib/types';

class Drafts extends Dexie {
  moods!: Table<MoodEntry, string>;
  articles!: Table<{ slug: string; title: string; html: string }, string>;

  constructor() {
    super('stillpoint');
    this.version(2).stores({ moods: 'id, at', articles: 'slug' });
  }
}

const drafts = new Drafts();

export function persisted<T>(key: string, initial: T) {
  const store = writable<T>(JSON.parse(localStorage.getItem(key) ?? 'null') ?? initial);
  store.subscribe((v) => localStorage.setItem(key, JSON.stringify(v)));
  return store;
}

export const reduceMotion = persisted('reduce-motion', false); // safe
export const safetyPlan = persisted<SafetyPlan | null>('safety-plan', null); // leak: client_storage

export const saveMoodDraft = (m: MoodEntry) => drafts.moods.put(m); // leak: client_storage
export const cacheArticle = (a: { slug: string; title: string; html: string }) => drafts.articles.put(a); // safe
