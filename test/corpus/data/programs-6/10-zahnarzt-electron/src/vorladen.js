const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('praxis', {
  oeffnen: (patNr) => ipcRenderer.invoke('patient:oeffnen', patNr), // safe
  speichern: async (befund) => {
    const antwort = await ipcRenderer.invoke('befund:speichern', befund);
    console.log('gespeichert', antwort.ok); // safe
    return antwort;
  },
  vorschau: (patient) => {
    console.table([patient.nachname, patient.vorname, patient.allergien]); // leak: log
    return ipcRenderer.invoke('plan:drucken', patient.pat_nr);
  },
  einstellen: (name, wert) => ipcRenderer.invoke('einstellung', name, wert),
});
