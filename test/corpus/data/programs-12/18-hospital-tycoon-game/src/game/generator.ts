import seedrandom from 'seedrandom';

const FIRST = ['Wobbly', 'Sir', 'Baroness', 'Captain', 'Tiny'];
const LAST = ['McSneeze', 'Bumblefoot', 'von Cough', 'Hiccup'];
const AILMENTS = ['Bloaty Head', 'Invisible Elbow', 'Cubism', 'Chronic Disco', 'Spoon Allergy'] as const;
const CURES = { 'Bloaty Head': 'Inflator', 'Invisible Elbow': 'Paint', Cubism: 'Sphere Chamber', 'Chronic Disco': 'Silence', 'Spoon Allergy': 'Forks' } as const;

export interface Patient {
  id: number;
  name: string;
  age: number;
  diagnosis: (typeof AILMENTS)[number];
  medication: string;
  happiness: number;
  room: string | null;
}

export function* patients(seed: string): Generator<Patient> {
  const rng = seedrandom(seed);
  const pick = <T,>(list: readonly T[]) => list[Math.floor(rng() * list.length)];
  for (let id = 1; ; id++) {
    const diagnosis = pick(AILMENTS);
    yield { id, name: `${pick(FIRST)} ${pick(LAST)}`, age: Math.floor(rng() * 90), diagnosis, medication: CURES[diagnosis], happiness: 100, room: null };
  }
}
