import { ref, watch } from 'vue';

export function usePatientDiary() {
  const symptomInput = ref('');
  const symptomInputCount = ref(0);
  const diagnosisText = ref('');
  const panelWidth = ref(320);

  watch(symptomInput, () => {
    localStorage.setItem('diary', symptomInput.value); // leak: client_storage
    localStorage.setItem('diary-count', String(symptomInputCount.value)); // safe
    localStorage.setItem('diary-width', String(panelWidth.value)); // safe
  });
  const done = () => console.log('saved', diagnosisText.value); // leak: log
  return { symptomInput, symptomInputCount, diagnosisText, panelWidth, done };
}

export function restore(patientBackup: string): unknown {
  try {
    return JSON.parse(patientBackup);
  } catch (error) {
    const failure = error as SyntaxError;
    console.warn(`backup of patient unreadable: ${failure.message}`); // leak: log
    console.warn('backup of patient unreadable', failure.name, patientBackup.length); // safe
    return undefined;
  }
}
