import { createStore, type Module } from 'vuex';
import createPersistedState from 'vuex-persistedstate';
import SecureLS from 'secure-ls';

interface BedPatient { mrn: string; fullName: string; allergies: string[]; medications: string[] }
interface WardState { patients: BedPatient[] }
interface ScreenState { dark: boolean; fontSize: number }
interface Root { ward: WardState; screen: ScreenState }

const ward: Module<WardState, Root> = {
  state: () => ({ patients: [] }),
  mutations: { loaded(state, patients: BedPatient[]) { state.patients = patients; } },
};
const screen: Module<ScreenState, Root> = {
  state: () => ({ dark: false, fontSize: 14 }),
  mutations: { toggle(state) { state.dark = !state.dark; } },
};
const vault = new SecureLS({ encodingType: 'aes', encryptionSecret: import.meta.env.VITE_VAULT });
const vaultStorage = {
  getItem: (key: string) => vault.get(key),
  setItem: (key: string, value: string) => vault.set(key, value),
  removeItem: (key: string) => vault.remove(key),
};

export const everything = createStore<Root>({ modules: { ward, screen }, plugins: [createPersistedState()] }); // leak: client_storage
export const wardOnly = createStore<Root>({ modules: { ward, screen }, plugins: [createPersistedState({ paths: ['ward'] })] }); // leak: client_storage
export const screenOnly = createStore<Root>({ modules: { ward, screen }, plugins: [createPersistedState({ paths: ['screen'] })] }); // safe
export const locked = createStore<Root>({ modules: { ward, screen }, plugins: [createPersistedState({ storage: vaultStorage })] }); // safe
