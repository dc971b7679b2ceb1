import { LocalNotifications } from '@capacitor/local-notifications';
import { defineStore } from 'pinia';
import { kinfolk } from '../api/kinfolk';
import { did, marker } from '../lib/insight';
import { keep, lockAway, recall } from '../lib/keep';
import type { Chore, DayNote, LovedOne, Pill } from '../types';

interface State {
  lovedOne: LovedOne | null;
  pills: Pill[];
  notes: DayNote[];
  chores: Chore[];
  offline: boolean;
}

export const useCircle = defineStore('circle', {
  state: (): State => ({ lovedOne: null, pills: [], notes: [], chores: [], offline: false }),

  getters: {
    openChores: (s) => s.chores.filter((c) => !c.done),
    pillTimes: (s) => [...new Set(s.pills.flatMap((p) => p.times))].sort(),
  },

  actions: {
    async open(id: string) {
      try {
        this.lovedOne = await kinfolk.lovedOne(id);
        this.pills = await kinfolk.pills(id);
        await lockAway('circle', { lovedOne: this.lovedOne, pills: this.pills }); // safe
        await keep('circle.last', id); // safe
        await keep('circle.snapshot', this.lovedOne); // leak: client_storage
        did('circle opened', { pills: this.pills.length, chores: this.openChores.length }); // safe
        marker('loved-one', { conditions: this.lovedOne.conditions, name: this.lovedOne.name }); // leak: analytics
      } catch {
        this.offline = true;
        this.lovedOne = await recall<LovedOne>('circle.snapshot');
      }
    },

    async remind() {
      for (const [i, p] of this.pills.entries()) {
        const [hour, minute] = p.times[0].split(':').map(Number);
        await LocalNotifications.schedule({ notifications: [{ id: i, title: 'Kinfolk', body: 'Time for the next round', schedule: { on: { hour, minute } } }] }); // safe
      }
      console.info('reminders', this.pillTimes.length); // safe
    },

    async note(text: string, author: string, pain?: number) {
      if (!this.lovedOne) return;
      const saved = await kinfolk.addNote({ lovedOneId: this.lovedOne.id, author, text, pain });
      this.notes.unshift(saved);
      did('note written', { length: text.length, byFamily: true }); // safe
      if (pain && pain > 7) {
        console.log(`${this.lovedOne.name} has pain ${pain}/10:`, text); // leak: log
      }
    },

    async finish(chore: Chore) {
      await kinfolk.finishChore(chore.id);
      chore.done = true;
      did('chore done', { title: chore.title, late: new Date(chore.due) < new Date() });
    },

    async find(text: string) {
      return kinfolk.searchNotes(this.lovedOne?.name ?? '', text); // leak: url
    },
  },
});
