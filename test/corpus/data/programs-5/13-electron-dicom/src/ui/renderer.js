const who = document.getElementById('who');
const impression = document.getElementById('impression');
let study = null;

document.getElementById('open').addEventListener('click', async () => {
  study = await window.lumen.open();
  if (!study) return;
  who.textContent = `${study.patientName} ${study.modality}`;
  const prior = await window.lumen.prior(study);
  console.log('priors', prior.length); // safe
});

document.getElementById('send').addEventListener('click', async () => {
  console.debug('sending', study.patientName, impression.value); // leak: log
  await window.lumen.send(study, impression.value);
  impression.value = '';
});
