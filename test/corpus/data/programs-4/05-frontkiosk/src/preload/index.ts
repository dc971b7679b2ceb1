import { contextBridge, ipcRenderer } from 'electron';
import type { IntakeForm, KioskSettings } from '../shared/intake';

contextBridge.exposeInMainWorld('kiosk', {
  settings: (): Promise<KioskSettings> => ipcRenderer.invoke('settings:get'),
  submit: (form: IntakeForm) => ipcRenderer.invoke('intake:submit', form),
  eligibility: (form: IntakeForm) => ipcRenderer.invoke('intake:eligibility', form),
  label: (form: IntakeForm) => ipcRenderer.invoke('intake:label', form),
});
