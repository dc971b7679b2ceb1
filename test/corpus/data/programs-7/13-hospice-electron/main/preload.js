const { contextBridge, ipcRenderer } = require('electron');
const ch = require('../shared/channels');

contextBridge.exposeInMainWorld('lantern', {
  open: (id) => ipcRenderer.invoke(ch.OPEN, id),
  save: (id, patch) => ipcRenderer.invoke(ch.SAVE, id, patch),
  comfort: (id) => ipcRenderer.invoke(ch.COMFORT, id),
  exportChart: (id) => ipcRenderer.invoke(ch.EXPORT, id),
  sync: () => ipcRenderer.invoke(ch.SYNC),
});
