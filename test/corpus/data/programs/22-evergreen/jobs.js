const fs = require('fs');
const cron = require('node-cron');
const webpush = require('web-push');
const Resident = require('./models/Resident');
const log = require('./log');

async function morningSheet() {
  const all = await Resident.find();
  const sheet = all.map((r) => r.describe()).join('\n');
  fs.writeFileSync('/tmp/morning-sheet.txt', sheet); // leak: file
  log.info({ residents: all.length }, 'sheet ready'); // safe
}

async function familyUpdates() {
  const all = await Resident.find({ 'incidents.0': { $exists: true } });
  for (const r of all) {
    const last = r.incidents[r.incidents.length - 1];
    for (const contact of r.familyContacts) {
      await webpush.sendNotification(contact.push, JSON.stringify({ title: r.fullName, body: `${last.kind}: ${last.text}` })); // leak: messaging
      log.debug(`pushed to ${contact.name} ${contact.phone} about ${r.fullName}`); // leak: log
    }
  }
}

async function menuReminder(subscription) {
  await webpush.sendNotification(subscription, JSON.stringify({ title: 'Lunch menu', body: 'The new menu is online' })); // safe
}

function startJobs() {
  cron.schedule('0 5 * * *', morningSheet);
  cron.schedule('0 19 * * *', familyUpdates);
  log.info('jobs scheduled'); // safe
}

module.exports = { startJobs, menuReminder };
