import { computed, ref, watch, type Ref } from 'vue';
import { useLocalStorage } from '@vueuse/core';
import axios from 'axios';
import type { AidModel, Audiogram, HearingPatient } from '../types/audiology';

const pta = (side: Audiogram['left']) => (side[500] + side[1000] + side[2000]) / 3;

export function useFitting(patient: Ref<HearingPatient | undefined>) {
  const volume = useLocalStorage('ui-volume', 60); // safe
  const model = ref<AidModel>();
  const recent = useLocalStorage<{ name: string; loss: string }[]>('recent-fittings', []);
  const latest = computed(() => patient.value?.audiograms.at(-1));
  const average = computed(() => (latest.value ? Math.max(pta(latest.value.left), pta(latest.value.right)) : 0));

  watch(patient, (p) => {
    if (!p) return;
    recent.value = [{ name: p.fullName, loss: p.hearingLoss }, ...recent.value].slice(0, 5); // leak: storage
  });

  async function joinRewards() {
    const p = patient.value!;
    const payload: Record<string, unknown> = { sku: model.value?.sku, tier: 'silver' };
    payload.member = p.fullName;
    payload.birthday = p.dob;
    payload.segment = `${p.hearingLoss}${p.tinnitus ? '+tinnitus' : ''}`;
    const res = await axios.post('https://api.hearclub-rewards.example/members', payload); // leak: third-party
    console.info('rewards joined', res.status); // safe
  }

  async function gainTable() {
    const { data } = await axios.get('https://orders.sonance-aids.example/api/gain', { params: { sku: model.value!.sku } }); // safe
    return data;
  }

  function streamToAid() {
    const socket = new WebSocket('ws://192.168.10.40:8800/fit');
    socket.onopen = () => {
      socket.send(JSON.stringify({ cmd: 'hello', volume: volume.value })); // safe
      socket.send(JSON.stringify({ cmd: 'program', wearer: patient.value?.fullName, left: latest.value?.left, right: latest.value?.right })); // leak: plaintext
    };
    socket.onerror = () => console.warn('fitting socket failed'); // safe
  }

  return { model, volume, average, recent, joinRewards, gainTable, streamToAid };
}
