export type Disease = 'Bloaty Head' | 'Slack Tongue' | 'Invisibility' | 'King Complex' | 'Light-headedness';

export interface NpcPatient {
  spriteId: number;
  name: string;
  disease: Disease;
  happiness: number;
  gold: number;
  diagnosis?: Disease;
  x: number;
  y: number;
}

export interface NpcDoctor {
  spriteId: number;
  name: string;
  skill: number;
  wage: number;
  level: number;
}

export interface Room {
  kind: 'gp' | 'pharmacy' | 'ward' | 'deflator' | 'slicer';
  cost: number;
  queue: NpcPatient[];
}

export interface SaveGame {
  slot: number;
  level: string;
  gold: number;
  reputation: number;
  patients: NpcPatient[];
  rooms: Room[];
}
