import AES from 'crypto-js/aes';
import Utf8 from 'crypto-js/enc-utf8';
import { defineStore } from 'pinia';

interface Child { patientName: string; mrn: string; diagnosis: string }
const state = () => ({ current: null as Child | null, caseload: [] as Child[], volume: 5 });
const sealed = (key: string) => ({
  serialize: (value: object) => AES.encrypt(JSON.stringify(value), key).toString(),
  deserialize: (text: string) => JSON.parse(AES.decrypt(text, key).toString(Utf8)),
});

export const useCaseload = defineStore('caseload', { state, persist: true }); // leak: client_storage
export const useOneChild = defineStore('child', { state, persist: { storage: sessionStorage, pick: ['current'] } }); // leak: client_storage
export const useVolume = defineStore('volume', { state, persist: { pick: ['volume'] } }); // safe
export const useSealed = defineStore('sealed', { state, persist: { serializer: sealed(import.meta.env.VITE_KEY) } }); // safe
export const useTransient = defineStore('transient', { state }); // safe
