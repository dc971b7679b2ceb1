import { defineStore } from 'pinia';
import type { ScreeningAnswers } from '../types';

declare const fbq: (...a: unknown[]) => void;

export const useScreener = defineStore('screener', () => {
  const answers = ref<Partial<ScreeningAnswers>>({});
  const step = ref(0);
  const label = computed(() => `${answers.value.firstName ?? ''} ${answers.value.lastName ?? ''} / ${answers.value.condition ?? ''}`);

  watch(step, (s) => {
    fbq('trackCustom', 'ScreenerStep', { step: s }); // safe
    localStorage.setItem('screener-step', String(s)); // safe
  });

  watch(
    answers,
    (a) => {
      localStorage.setItem('screener-answers', JSON.stringify(a)); // leak: storage
    },
    { deep: true },
  );

  async function submit(nct: string) {
    try {
      await $fetch('/api/screen', { method: 'POST', body: { nct, answers: answers.value } }); // safe
      fbq('track', 'CompleteRegistration'); // safe
      fbq('track', 'SubmitApplication', { content_name: label.value }); // leak: analytics
    } catch (e: any) {
      console.warn('screener rejected', e.statusCode); // safe
    }
    localStorage.removeItem('screener-answers'); // safe
  }

  return { answers, step, label, submit };
});
