import { pregnantMothers } from './db.js';

export async function shareReport() {
  const mothers = await pregnantMothers();
  const text = mothers.map((m) => `${m.motherName} (${m.phone}) ${m.gestationWeeks} wk, ${m.dangerSigns}`).join('\n');
  window.open(`https://wa.me/?text=${encodeURIComponent(text)}`); // leak: url|messaging
  console.info('report shared', mothers.length); // safe
}
