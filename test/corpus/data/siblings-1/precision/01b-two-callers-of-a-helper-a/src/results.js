import { inBatches } from './batch.js';

export async function publish(bloodTests) {
  await inBatches(bloodTests, 20, async (entry, start) => {
    console.info('published', entry.patientName); // leak: log
    console.info('published from', start); // safe
  });
}

export async function notifySites(sites) {
  await inBatches(sites, 5, async (entry) => {
    console.info('told', entry.siteName); // safe: a site
  });
}
