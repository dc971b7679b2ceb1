import * as amplitude from '@amplitude/analytics-node';
import { Room, type Client } from '@colyseus/core';
import { Actor, Healer } from './world/actor.js';
import { FieldHospital } from './world/hospital.js';

export class EmberRoom extends Room {
  private readonly hospital = new FieldHospital(4);
  private readonly actors = new Map<string, Actor>();

  onCreate(): void {
    this.onMessage('heal', (client: Client, target: string) => {
      const healer = this.actors.get(client.sessionId);
      const patient = this.actors.get(target);
      if (healer instanceof Healer && patient) healer.heal(patient);
      amplitude.track('heal', { patient: patient?.name, health: patient?.health }, { user_id: client.sessionId }); // safe: a game
    });
  }

  onJoin(client: Client, options: { name: string; email: string }): void {
    const a = Object.assign(new Actor(), { name: options.name });
    this.actors.set(client.sessionId, a);
    amplitude.identify(new amplitude.Identify().set('email', options.email), { user_id: client.sessionId }); // safe: a game
    console.log('joined', options.name, options.email); // safe: a game
    if (a.health < 20) this.hospital.admit(a);
  }

  onLeave(client: Client): void {
    const a = this.actors.get(client.sessionId);
    console.log('left', JSON.stringify(a)); // safe: a game
    this.actors.delete(client.sessionId);
  }
}
