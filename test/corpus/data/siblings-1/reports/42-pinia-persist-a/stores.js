import { createPinia, defineStore } from 'pinia';
import persisted from 'pinia-plugin-persistedstate';

export const pinia = createPinia().use(persisted);

const emptyPatient = () => ({ fullName: '', medicalRecordNumber: '', dryWeight: 0 });
const open = function (patient) { this.$patch(patient); };

export const usePatient = defineStore('patient', { state: emptyPatient, actions: { open }, persist: true }); // leak: client_storage
export const useView = defineStore('view', { state: () => ({ dark: false, columns: 2 }), persist: true }); // safe
export const useSession = defineStore('session', { state: () => ({ patientName: '', tab: 'home' }), persist: { paths: ['tab'] } }); // safe: only the tab
export const useChart = defineStore('chart', { state: () => ({ diagnosis: '', allergies: [] }) }); // safe: not persisted
