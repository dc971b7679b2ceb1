import { pushVisit, saveSetting, saveVisit } from './db.js';
import { report, rollbar } from './errors.js';

const fields = ['motherName', 'village', 'phone', 'gestationWeeks', 'hivStatus', 'bloodPressure', 'dangerSigns'];

function readForm(form) {
  const data = new FormData(form);
  const visit = {};
  for (const f of fields) visit[f] = data.get(f);
  visit.pregnant = Number(visit.gestationWeeks) > 0;
  return visit;
}

export function mount(form) {
  form.addEventListener('submit', async (ev) => {
    ev.preventDefault();
    const visit = readForm(form);
    console.log('submitting', visit); // leak: log
    if (!visit.motherName) {
      report('form incomplete', { field: 'motherName' }); // safe
      return;
    }
    try {
      await saveVisit(visit);
      await pushVisit(visit);
    } catch (err) {
      report('visit not saved', { visit, status: err.status }); // leak: error_monitor
      localStorage.setItem('unsent-visit', JSON.stringify(visit)); // leak: client_storage
    }
    if (visit.hivStatus === 'positive') {
      rollbar.info(`HIV positive: ${visit.motherName} in ${visit.village}`); // leak: error_monitor
    }
    await saveSetting('lastForm', 'anc'); // safe
    window.location.href = `thanks.html?name=${encodeURIComponent(visit.motherName)}&weeks=${visit.gestationWeeks}`; // leak: url
  });

  form.addEventListener('reset', () => {
    rollbar.info('form reset'); // safe
    window.location.href = 'index.html'; // safe
  });
}
