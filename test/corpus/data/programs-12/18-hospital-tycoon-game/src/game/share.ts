import type { Patient } from './generator';
import type { HospitalStore } from './HospitalStore';

export function shareUrl(p: Patient) {
  const q = new URLSearchParams({ name: p.name, diagnosis: p.diagnosis, age: String(p.age) });
  window.open(`https://twitter.com/intent/tweet?text=${encodeURIComponent(`I cured ${p.name} of ${p.diagnosis}!`)}&${q}`); // safe
}

export async function leaderboard(store: HospitalStore, nick: string) {
  await fetch('https://scores.tycoon.example/api', { method: 'POST', body: JSON.stringify({ nick, cured: store.cured, patients: store.waiting }) }); // safe
  history.replaceState(null, '', `?cured=${store.cured}&nick=${nick}`); // safe
}

export function notifyDone(p: Patient) {
  new Notification('Hospital Tycoon', { body: `${p.name} recovered from ${p.diagnosis}` }); // safe
}
