import type { JournalEntry } from '../types/journal';

const KEY = 'ml:draft';

export function keepDraft(entry: Partial<JournalEntry>): void {
  localStorage.setItem(KEY, JSON.stringify(entry)); // leak: client_storage
}

export function dropDraft(): void {
  localStorage.removeItem(KEY); // safe
}

export function rememberTheme(theme: 'dark' | 'light'): void {
  localStorage.setItem('ml:theme', theme); // safe: a preference of the screen
}

export function rememberTourSeen(version: number): void {
  sessionStorage.setItem('ml:tour', String(version)); // safe
}
