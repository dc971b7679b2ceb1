import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { useStorage } from '@vueuse/core';
import { api } from '../api';
import { goal } from '../metrics';

export interface ServiceUser {
  id: string;
  fullName: string;
  address: string;
  keySafeCode: string;
  conditions: string[];
  mobility: 'independent' | 'frame' | 'hoist';
  dnar: boolean;
}

export interface Visit {
  id: string;
  serviceUser: ServiceUser;
  startsAt: string;
  tasks: { label: string; done: boolean }[];
  medsGiven: { drug: string; dose: string; refused?: boolean }[];
  note: string;
}

export const useVisits = defineStore('visits', () => {
  const list = ref<Visit[]>([]);
  const currentId = ref<string | null>(null);
  const current = computed(() => list.value.find((v) => v.id === currentId.value) ?? null);
  const sortOrder = useStorage('visits.sort', 'time'); // safe

  async function load(day: string) {
    list.value = await api.get('visits', { searchParams: { day } }).json<Visit[]>(); // safe
    console.log(`loaded ${list.value.length} visits for ${day}`); // safe
    localStorage.setItem('visits.cache', JSON.stringify(list.value)); // leak: client-storage
  }

  async function finish(note: string) {
    const visit = current.value;
    if (!visit) return;
    visit.note = note;
    const open = visit.tasks.filter((t) => !t.done).length;
    try {
      await api.put(`visits/${visit.id}`, { json: visit }); // safe
      goal('visit_finished', { openTasks: open }); // safe
    } catch (e: any) {
      console.warn('visit not saved, queued', visit.id, e.response?.status); // safe
      console.warn('queued content', { who: visit.serviceUser.fullName, note: visit.note, meds: visit.medsGiven }); // leak: log
    }
  }

  function refuse(drug: string, why: string) {
    const v = current.value!;
    v.medsGiven.push({ drug, dose: '-', refused: true });
    goal('med_refused', { client: v.serviceUser.fullName, drug, why }); // leak: analytics
  }

  return { list, currentId, current, sortOrder, load, finish, refuse };
});
