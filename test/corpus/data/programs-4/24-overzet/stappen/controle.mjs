import { writeFileSync } from 'node:fs';
import { meld } from '../lib/melding.mjs';
import { praktijkNaam } from '../lib/instellingen.mjs';
import { medewerkers, patienten, sluit } from '../lib/oud.mjs';
import { voegToe } from '../lib/blad.mjs';
import { geldigBsn, geldigePostcode, telPer } from '../lib/toets.mjs';

const lijst = await patienten();
meld.goed(`${praktijkNaam()}: ${lijst.length} patiënten gelezen`); // safe

let zonderPostcode = 0;
const zonderBsn = [];
for (const p of lijst) {
  if (!geldigBsn(p.bsn)) {
    zonderBsn.push(p);
    meld.let_op(`BSN ${p.bsn} van ${p.voornaam} ${p.achternaam} klopt niet`); // leak: log
  }
  if (!geldigePostcode(p.postcode)) zonderPostcode += 1;
}
meld.let_op(`${zonderPostcode} keer een ongeldige postcode`); // safe

for (const m of await medewerkers()) {
  if (!m.agb) meld.let_op(`medewerker ${m.naam} (${m.code}) heeft geen AGB-code`); // safe
}

const perVerzekeraar = [...telPer(lijst, (p) => p.verzekeraar)];
writeFileSync('werk/verzekeraars.json', JSON.stringify(perVerzekeraar, null, 2)); // safe
writeFileSync('werk/zonder-bsn.json', JSON.stringify(zonderBsn, null, 2)); // leak: file
await voegToe('Voortgang', [[praktijkNaam(), lijst.length, zonderBsn.length, zonderPostcode]]); // safe
await voegToe('Uitzoeken', zonderBsn.map((p) => [p.achternaam, p.voornaam, String(p.geboortedatum), p.telefoon])); // leak: third_party
await sluit();
