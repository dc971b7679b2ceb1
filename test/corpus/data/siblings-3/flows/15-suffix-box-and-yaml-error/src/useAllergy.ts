import { ref, watch } from 'vue';
import { parse } from 'yaml';
export function useAllergyBox() {
  const allergyBox = ref('');
  const allergyBoxWidth = ref(320);
  const diagnosisInput = ref('');
  watch(allergyBox, (text) => localStorage.setItem('allergyBox', text)); // leak: client-storage
  watch(allergyBoxWidth, (width) => localStorage.setItem('width', String(width))); // safe
  watch(diagnosisInput, () => console.log('typed', diagnosisInput.value)); // leak: log
  return { allergyBox, allergyBoxWidth, diagnosisInput };
}
export function readPatientYaml(patientYaml: string): unknown {
  try {
    return parse(patientYaml);
  } catch (problem) {
    console.warn('unreadable patient', (problem as Error).message); // leak: log
    console.warn('unreadable patient', (problem as { code?: string }).code); // safe
    console.warn('unreadable patient', patientYaml.length); // safe
    return undefined;
  }
}
