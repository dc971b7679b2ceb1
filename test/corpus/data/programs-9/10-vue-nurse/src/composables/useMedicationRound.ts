import { computed, ref, watch } from 'vue';
import axios, { isAxiosError } from 'axios';
import log from 'loglevel';
import { event } from 'vue-gtag';

interface Dose { id: string; bed: string; patientName: string; drug: string; mg: number; due: string; given?: boolean }

const remember = (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)); // leak: client-storage

export function useMedicationRound(wardId: string) {
  const doses = ref<Dose[]>([]);
  const open = computed(() => doses.value.filter((d) => !d.given));

  async function load() {
    const { data } = await axios.get<Dose[]>(`/api/wards/${wardId}/doses`, { params: { date: new Date().toISOString().slice(0, 10) } }); // safe
    doses.value = data;
    log.info('round loaded', data.length); // safe
  }

  async function give(d: Dose) {
    try {
      await axios.post(`/api/doses/${d.id}/given`); // safe
      d.given = true;
      event('dose_given', { value: open.value.length }); // safe
    } catch (e) {
      const status = isAxiosError(e) ? e.response?.status : undefined;
      log.error('dose not recorded', status); // safe
      log.error(`${d.drug} ${d.mg}mg for ${d.patientName} not recorded`); // leak: log
    }
  }

  watch(open, (list) => {
    remember('round.open', list);
    const next = list[0];
    if (next) document.title = `${list.length} open doses`; // safe
    if (next) log.debug('next', { ...next, wardId }); // leak: log
  });

  return { doses, open, load, give };
}
