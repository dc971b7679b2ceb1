const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('rad', {
  open: (file) => ipcRenderer.invoke('study:open', file),
  saveReport: (study, findings) => ipcRenderer.invoke('report:save', study, findings), // safe
});
