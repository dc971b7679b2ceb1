import { atom } from 'jotai';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { makeAutoObservable } from 'mobx';
import { makePersistable } from 'mobx-persist-store';

interface EyePatient { mrn: string; fullName: string; diagnosis: string }

export const patientAtom = atomWithStorage<EyePatient | null>('patient', null); // leak: client_storage
export const recentAtom = atomWithStorage('recent', [] as EyePatient[], createJSONStorage(() => sessionStorage)); // leak: client_storage
export const openPatientAtom = atom<EyePatient | null>(null); // safe
export const chartSizeAtom = atomWithStorage('chart-size', 20); // safe

export class ExamStore {
  patient: EyePatient | null = null;
  zoom = 1;
  constructor() {
    makeAutoObservable(this);
    makePersistable(this, { name: 'exam', properties: ['patient'], storage: window.localStorage }); // leak: client_storage
  }
}

export class LampStore {
  brightness = 80;
  patient: EyePatient | null = null;
  constructor() {
    makeAutoObservable(this);
    makePersistable(this, { name: 'lamp', properties: ['brightness'], storage: window.localStorage }); // safe
  }
}
