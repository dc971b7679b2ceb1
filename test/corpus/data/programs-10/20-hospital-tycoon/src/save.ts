import type { NpcPatient, SaveGame } from './types';

export function save(game: SaveGame) {
  localStorage.setItem(`save:${game.slot}`, JSON.stringify(game)); // safe
  localStorage.setItem('save:patients', JSON.stringify(game.patients)); // safe
  console.info('saved', game.level, game.patients.length); // safe
}

export function load(slot: number): SaveGame | null {
  const raw = localStorage.getItem(`save:${slot}`);
  if (!raw) return null;
  const game = JSON.parse(raw) as SaveGame;
  console.info('loaded', game); // safe
  return game;
}

export function shareLink(patient: NpcPatient) {
  const url = `https://wardwizards.example/share?patient=${encodeURIComponent(patient.name)}&disease=${encodeURIComponent(patient.disease)}`;
  window.open(url); // safe
}
