import $ from 'jquery';

export function bind() {
  const box = document.querySelector('#symptom-notes');
  box.addEventListener('input', () => {
    sessionStorage.setItem('diary', box.innerText); // leak: client-storage
    sessionStorage.setItem('diaryLength', String(box.innerText.length)); // safe
  });
  $('#migraine-form').on('submit', function () {
    console.log('entry', $(this).serializeArray()); // leak: log
    console.log('fields', $(this).find('input').length); // safe
  });
  const peers = new BroadcastChannel('patient-diary');
  peers.addEventListener('message', (event) => {
    console.debug('from other tab', event.data); // leak: log
    console.debug('from other tab', event.origin); // safe
  });
}
