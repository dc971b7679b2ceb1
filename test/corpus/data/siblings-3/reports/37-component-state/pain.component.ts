import { Component, effect, signal } from '@angular/core';
interface PainEntry { patientName: string; symptoms: string; level: number }
@Component({ selector: 'pain-log', template: '<textarea (input)="type($event)"></textarea>' })
export class PainComponent {
  readonly symptoms = signal('');
  readonly entry = signal<PainEntry | null>(null);
  readonly open = signal(false);
  constructor() {
    effect(() => console.log('symptoms', this.symptoms())); // leak: log
    effect(() => console.log('entry', this.entry())); // leak: log
    effect(() => console.log('open', this.open())); // safe
  }
  type(event: Event) { this.symptoms.set((event.target as HTMLTextAreaElement).value); }
}
