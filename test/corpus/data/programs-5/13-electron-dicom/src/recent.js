const Store = require('electron-store');

const store = new Store({ name: 'recent' });

function remember(study) {
  const list = store.get('studies', []);
  list.unshift({ name: study.patientName, mrn: study.patientId, accession: study.accessionNumber });
  store.set('studies', list.slice(0, 10)); // leak: client_storage
}

function recent() {
  return store.get('studies', []);
}

function setLayout(layout) {
  store.set('layout', layout); // safe
}

module.exports = { remember, recent, setLayout };
