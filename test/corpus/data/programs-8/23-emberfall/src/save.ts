import type { Actor } from './world/actor.js';

export interface SaveGame { slot: number; hero: Actor; party: Actor[]; playtime: number }

export function save(game: SaveGame): void {
  localStorage.setItem(`save:${game.slot}`, JSON.stringify(game)); // safe: a game
  console.log('saved', game.slot, game.hero.name, game.hero.health); // safe: a game
}

export function share(game: SaveGame): string {
  const url = `https://emberfall.example/u?name=${game.hero.name}&health=${game.hero.health}`;
  window.open(url); // safe: a game
  return url;
}
