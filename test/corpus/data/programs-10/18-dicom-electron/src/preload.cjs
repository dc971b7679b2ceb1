const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('lightbox', {
  open: () => ipcRenderer.invoke('open'),
  search: (q) => ipcRenderer.invoke('search', q),
  send: (study) => ipcRenderer.invoke('send', study),
  compare: (study) => ipcRenderer.invoke('compare', study),
  impression: (payload) => ipcRenderer.invoke('impression', payload),
  reportError: (payload) => ipcRenderer.send('renderer-error', payload),
});
