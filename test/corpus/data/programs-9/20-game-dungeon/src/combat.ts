import pino from 'pino';
import type { Affliction, Hero, Item } from './types.js';

const log = pino({ name: 'combat' });

export function tick(hero: Hero): Hero {
  let { health } = hero;
  for (const a of hero.afflictions) {
    health -= a.dosePerTick;
    log.debug({ hero: hero.name, affliction: a.kind, dose: a.dosePerTick }, 'affliction tick'); // safe
  }
  if (health <= 0) {
    log.info(`${hero.name} died of ${hero.afflictions.map((a) => a.kind).join(', ')}`); // safe
  }
  return { ...hero, health: Math.max(0, health), afflictions: hero.afflictions.map((a) => ({ ...a, ticksLeft: a.ticksLeft - 1 })).filter((a) => a.ticksLeft > 0) };
}

export function heal(healer: Hero, patient: Hero, potion: Item): Hero {
  const dose = potion.dose ?? 1;
  const health = Math.min(patient.maxHealth, patient.health + (potion.heal ?? 0) * dose);
  log.info({ healer: healer.name, patient: patient.name, health, dose }, 'healed'); // safe
  if (healer.class !== 'healer') log.warn(`${healer.name} treated ${patient.name} without training`); // safe
  return { ...patient, health };
}

export function diagnose(hero: Hero): string {
  const diagnosis = hero.afflictions.length ? hero.afflictions.map((a: Affliction) => a.kind).join('+') : 'healthy';
  console.log('diagnosis', hero.name, diagnosis); // safe
  return diagnosis;
}
