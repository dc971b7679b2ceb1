export interface Hero {
  id: string;
  name: string;
  health: number;
  maxHealth: number;
  mana: number;
  class: 'healer' | 'knight' | 'rogue';
  afflictions: Affliction[];
  inventory: Item[];
}

export interface Affliction { kind: 'poison' | 'plague' | 'curse'; dosePerTick: number; ticksLeft: number }
export interface Item { id: string; name: string; heal?: number; dose?: number }
export interface Party { id: string; members: Hero[]; provider: 'steam' | 'epic' }
