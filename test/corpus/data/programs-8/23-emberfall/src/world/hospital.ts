import type { Actor } from './actor.js';

export class FieldHospital {
  private readonly beds = new Map<number, Actor>();
  constructor(private readonly capacity: number) {}

  admit(actor: Actor): boolean {
    if (this.beds.size >= this.capacity) {
      console.warn('hospital full, turning away', actor.name, actor.health); // safe: a game
      return false;
    }
    this.beds.set(this.beds.size, actor);
    console.info(`admitted ${actor.name} with ${actor.ailments.join()}`); // safe: a game
    return true;
  }

  round(): void {
    for (const [bed, a] of this.beds) {
      a.ailments.pop();
      console.info('bed', bed, a.name, a.ailments); // safe: a game
    }
  }
}
