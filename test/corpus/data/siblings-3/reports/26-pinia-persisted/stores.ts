import { createPinia, defineStore } from 'pinia';
import persisted from 'pinia-plugin-persistedstate';
import AES from 'crypto-js/aes';
import Utf8 from 'crypto-js/enc-utf8';

interface AsthmaPatient { fullName: string; triggers: string[]; peakFlow: number[] }
const secret = import.meta.env.VITE_SECRET as string;
export const pinia = createPinia().use(persisted);

export const useDiary = defineStore('diary', { state: () => ({ patient: null as AsthmaPatient | null, dark: false }), persist: true }); // leak: client-storage
export const useLook = defineStore('look', { state: () => ({ dark: false, fontSize: 14 }), persist: true }); // safe
export const useChosen = defineStore('chosen', { state: () => ({ patient: null as AsthmaPatient | null, dark: false }), persist: { pick: ['dark'] } }); // safe
export const useBoth = defineStore('both', { state: () => ({ patient: null as AsthmaPatient | null, dark: false }), persist: { pick: ['patient', 'dark'], storage: sessionStorage } }); // leak: client-storage
const serializer = { serialize: (state: unknown) => AES.encrypt(JSON.stringify(state), secret).toString(), deserialize: (text: string) => JSON.parse(AES.decrypt(text, secret).toString(Utf8)) };
export const useSealed = defineStore('sealed', { state: () => ({ patient: null as AsthmaPatient | null }), persist: { serializer } }); // safe
