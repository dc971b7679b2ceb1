import { Schema, type } from '@colyseus/schema';

export type Ailment = 'poison' | 'bleeding' | 'curse';

export class Actor extends Schema {
  @type('string') name = '';
  @type('number') health = 100;
  @type('number') maxHealth = 100;
  @type(['string']) ailments: Ailment[] = [];
  @type('string') weapon = 'fists';
}

export class Healer extends Actor {
  medicine = 3;
  treatments: { patient: Actor; dose: number; at: number }[] = [];

  heal(patient: Actor, dose = 10): void {
    patient.health = Math.min(patient.maxHealth, patient.health + dose);
    this.treatments.push({ patient, dose, at: Date.now() });
    console.log(`${this.name} heals ${patient.name} to ${patient.health}`); // safe: a game
    console.debug('treatment', { patient: patient.name, ailments: patient.ailments, dose }); // safe: a game
  }
}
