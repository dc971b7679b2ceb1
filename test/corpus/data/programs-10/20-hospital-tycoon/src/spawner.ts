import seedrandom from 'seedrandom';
import type { Disease, NpcDoctor, NpcPatient } from './types';

const rng = seedrandom('ward-wizards');
const NAMES = ['Bob Bobbins', 'Lady Cough', 'Sir Sneezalot', 'Gran Twist'];
const DISEASES: Disease[] = ['Bloaty Head', 'Slack Tongue', 'Invisibility', 'King Complex', 'Light-headedness'];
const pick = <T>(xs: T[]) => xs[Math.floor(rng() * xs.length)];

export function spawnPatient(spriteId: number): NpcPatient {
  const patient: NpcPatient = { spriteId, name: pick(NAMES), disease: pick(DISEASES), happiness: 80, gold: 50 + Math.floor(rng() * 400), x: 0, y: 0 };
  console.debug('spawned', patient); // safe
  console.log(`${patient.name} walks in with ${patient.disease}`); // safe
  return patient;
}

export function spawnDoctor(spriteId: number, level: number): NpcDoctor {
  const doctor = { spriteId, name: `Dr ${pick(['Zap', 'Bones', 'Plaster'])}`, skill: rng(), wage: 20 * level, level };
  console.log('for hire', doctor.name, doctor.wage); // safe
  return doctor;
}
