/* global lantern, document, window */
const $ = (s) => document.querySelector(s);
const KEY = 'lantern:unsaved';
let current = null;

async function show(id) {
  current = await lantern.open(id);
  $('#name').textContent = current.patient_name;
  $('#note').value = current.nurse_note || '';
  window.localStorage.setItem('lantern:chart', id); // safe
  console.log('chart', id, 'version', current.version); // safe
}

function draft() {
  return { note: $('#note').value, pain: Number($('#pain').value), name: current.patient_name };
}

$('#note').addEventListener('input', () => {
  window.localStorage.setItem(KEY, JSON.stringify(draft())); // leak: client_storage
});

$('#save').addEventListener('click', async () => {
  const { note, pain } = draft();
  const n = await lantern.save(current.id, { note, pain });
  console.log(n ? 'saved' : 'nothing changed'); // safe
  window.localStorage.removeItem(KEY); // safe
  window.history.replaceState({}, '', `#/chart/${current.id}`); // safe
});

$('#find').addEventListener('change', (e) => {
  const patientName = e.target.value;
  window.history.pushState({}, '', '?patient=' + encodeURIComponent(patientName)); // leak: url
});

$('#theme').addEventListener('click', () => {
  window.localStorage.setItem('lantern:theme', document.body.classList.toggle('dark') ? 'dark' : 'light'); // safe
});

module.exports = { show };
