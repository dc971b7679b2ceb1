import Phaser from 'phaser';
import { io } from 'socket.io-client';
import type { Hero } from '../types.js';

export class Hud extends Phaser.Scene {
  private hero!: Hero;
  private socket = io('http://localhost:7777');

  create() {
    this.socket.on('healed', ({ patient, diagnosis }) => {
      this.hero = patient;
      console.log('healed', patient, diagnosis); // safe
      this.add.text(10, 10, `${patient.name}: ${patient.health}/${patient.maxHealth} ${diagnosis}`); // safe
      localStorage.setItem('hero', JSON.stringify(patient)); // safe
      localStorage.setItem('diagnosis', diagnosis); // safe
    });
  }

  drink(potion: { name: string; dose: number }) {
    this.socket.emit('heal', { healerId: this.hero.id, patientId: this.hero.id, potion, partyId: 'p1' }); // safe
    history.pushState({}, '', `?hero=${this.hero.name}&health=${this.hero.health}`); // safe
  }
}
