const form = document.querySelector('#diary-form');
const painNotes = document.querySelector('textarea[name="symptoms"]');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = Object.fromEntries(new FormData(event.target));
  console.log('patient answered', answers); // leak: log
  console.log('patient answered', Object.keys(answers).length); // safe
  sessionStorage.setItem('symptoms', painNotes.value); // leak: client_storage
  sessionStorage.setItem('theme', document.body.dataset.theme); // safe
});

painNotes.addEventListener('input', (event) => {
  window.gtag('event', 'typing', { symptoms: event.target.value }); // leak: analytics
  window.gtag('event', 'typing', { length: event.target.value.length }); // safe
});

document.querySelectorAll('[data-diagnosis]').forEach((button) => {
  button.addEventListener('click', () => {
    localStorage.setItem('lastDiagnosis', button.dataset.diagnosis); // leak: client_storage
    console.log('clicked', button.id); // safe
  });
});
