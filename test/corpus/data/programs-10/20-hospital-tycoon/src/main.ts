import Phaser from 'phaser';
import { Client } from 'colyseus.js';
import * as Sentry from '@sentry/browser';
import { spawnDoctor, spawnPatient } from './spawner';
import { diagnose, epidemic, treat } from './treat';
import { load, save } from './save';
import type { NpcPatient, Room } from './types';

Sentry.init({ dsn: import.meta.env.VITE_SENTRY });

class Hospital extends Phaser.Scene {
  patients: NpcPatient[] = [];
  ward: Room = { kind: 'ward', cost: 2000, queue: [] };

  async create() {
    const game = load(1);
    this.patients = game?.patients ?? [];
    const room = await new Client('ws://localhost:2567').joinOrCreate('hospital', { patients: this.patients }); // safe
    room.onMessage('patient', (p: NpcPatient) => console.log('coop patient', p.name, p.disease)); // safe
    const doctor = spawnDoctor(1, 3);
    this.time.addEvent({
      delay: 4000,
      loop: true,
      callback: () => {
        const p = spawnPatient(this.patients.length);
        this.patients.push(p);
        room.send('patient', p); // safe
        if (diagnose(doctor, p)) treat(this.ward, p);
      },
    });
    this.events.on('epidemic', () => epidemic(this.ward));
    Sentry.setContext('hospital', { ward: this.ward.queue, patients: this.patients.length }); // safe
  }

  shutdown() {
    save({ slot: 1, level: 'Toxicity', gold: 9000, reputation: 512, patients: this.patients, rooms: [this.ward] });
    console.log('mortality this level', this.patients.filter((p) => p.happiness <= 0).length); // safe
  }
}

new Phaser.Game({ width: 1280, height: 720, scene: Hospital });
