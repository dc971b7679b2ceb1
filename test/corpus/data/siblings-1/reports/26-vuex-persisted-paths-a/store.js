import SecureLS from 'secure-ls';
import { createStore } from 'vuex';
import createPersistedState from 'vuex-persistedstate';

const patient = {
  state: () => ({ fullName: '', diagnosis: '', insuranceNumber: '' }),
  mutations: {
    opened(state, { fullName, diagnosis, insuranceNumber }) { Object.assign(state, { fullName, diagnosis, insuranceNumber }); },
  },
};
const view = {
  state: () => ({ columns: 3, dark: false }),
  mutations: { columns(state, n) { state.columns = n; } },
};
const modules = { patient, view };
const ls = new SecureLS({ encodingType: 'aes', encryptionSecret: import.meta.env.VITE_SECRET });

export const open = createStore({ modules, plugins: [createPersistedState()] }); // leak: client_storage
export const viewOnly = createStore({ modules, plugins: [createPersistedState({ paths: ['view'] })] }); // safe
export const sealed = createStore({ // safe
  modules,
  plugins: [
    createPersistedState({ storage: { getItem: (k) => ls.get(k), setItem: (k, v) => ls.set(k, v), removeItem: (k) => ls.remove(k) } }), // safe: AES
  ],
});
