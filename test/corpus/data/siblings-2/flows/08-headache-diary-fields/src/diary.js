const notes = document.querySelector('#symptom-notes');
const list = document.querySelector('#patients');

notes.addEventListener('input', (event) => {
  console.debug('symptom notes', event.target.value); // leak: log
  console.debug('symptom notes', event.target.value.length); // safe: a length
});

list.addEventListener('click', (event) => {
  const row = event.target.closest('li');
  console.info('picked', row.dataset.patientName); // leak: log
  console.info('picked', row.dataset.position, row.tagName); // safe: position in the list
});

export function rememberDose() {
  const words = notes.value;
  const dose = words.match(/took (\S+ \d+ ?mg)/i);
  if (dose) sessionStorage.setItem('lastDrug', dose[1]); // leak: client_storage
  sessionStorage.setItem('wordCount', String(words.split(/\s+/).length)); // safe: a count
}

export function follow(url) {
  const stream = new EventSource(url);
  stream.onmessage = (event) => console.log('message of the patient', event.data); // leak: log
  stream.onopen = () => console.log('open', stream.readyState); // safe: a state
}
