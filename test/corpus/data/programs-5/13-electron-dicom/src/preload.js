const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('lumen', {
  open: () => ipcRenderer.invoke('study:open'),
  recent: () => ipcRenderer.invoke('study:recent'),
  exportStudy: (study, target) => ipcRenderer.invoke('study:export', study, target),
  send: (study, impression) => ipcRenderer.invoke('report:send', study, impression),
  prior: (study) => ipcRenderer.invoke('study:prior', study),
});
