import { ref, watch } from 'vue';

export function usePatientSession() {
  const diagnosisInput = ref('');
  const medicationText = ref('');
  const symptomsFieldCount = ref(0);
  const diagnosisInputWidth = ref(240);

  watch(diagnosisInput, (value) => localStorage.setItem('draft.1', value)); // leak: client_storage
  watch(medicationText, () => localStorage.setItem('draft.2', medicationText.value)); // leak: client_storage
  watch(symptomsFieldCount, (n) => localStorage.setItem('draft.n', String(n))); // safe
  watch(diagnosisInputWidth, (px) => localStorage.setItem('draft.w', `${px}px`)); // safe

  return { diagnosisInput, medicationText, symptomsFieldCount, diagnosisInputWidth };
}
