export interface HeartPatient { medicalRecordNumber: string; fullName: string; medications: string[] }
export interface PatientState { current: HeartPatient | null }

export function patient(state: PatientState = { current: null }, action: { type: string; patient?: HeartPatient }): PatientState {
  return action.type === 'patient/opened' ? { current: action.patient ?? null } : state;
}
export function settings(state = { units: 'metric', sound: true }, action: { type: string }) {
  return action.type === 'settings/sound' ? { ...state, sound: !state.sound } : state;
}
