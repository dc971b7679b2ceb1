import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { blankForm, type IntakeForm, type KioskStep } from '../shared/intake';

interface KioskState {
  step: KioskStep;
  form: IntakeForm;
  go: (step: KioskStep) => void;
  patch: (p: Partial<IntakeForm>) => void;
  reset: () => void;
}

export const useKiosk = create<KioskState>((set) => ({
  step: 'welcome',
  form: blankForm,
  go: (step) => {
    sessionStorage.setItem('kiosk.step', step); // safe
    set({ step });
  },
  patch: (p) =>
    set((s) => {
      const form = { ...s.form, ...p };
      sessionStorage.setItem('kiosk.form', JSON.stringify(form)); // leak: client_storage
      return { form };
    }),
  reset: () => set({ step: 'welcome', form: blankForm }),
}));

export const usePrefs = create(
  persist<{ fontScale: number; contrast: boolean }>(() => ({ fontScale: 1, contrast: false }), { name: 'kiosk.prefs' }), // safe
);
