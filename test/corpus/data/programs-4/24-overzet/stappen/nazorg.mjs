import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import got from 'got';
import { createHmac } from 'node:crypto';
import { meld } from '../lib/melding.mjs';
import { praktijkNaam } from '../lib/instellingen.mjs';
import { episodes, patienten, sluit } from '../lib/oud.mjs';
import { leeftijd, telPer } from '../lib/toets.mjs';

const s3 = new S3Client({ region: 'eu-west-1' });
const sleutel = (p) => createHmac('sha256', process.env.ZOUT).update(p.bsn).digest('hex').slice(0, 16);
const decennium = (p) => Math.min(8, Math.floor(leeftijd(p.geboortedatum) / 10)) * 10;

const lijst = await patienten();

const onderzoek = [];
for (const p of lijst) {
  const lijstEpisodes = await episodes(p.nummer);
  onderzoek.push({ sleutel: sleutel(p), decennium: decennium(p), icpc: lijstEpisodes.map((e) => e.icpc) });
}
await s3.send(new PutObjectCommand({ Bucket: 'overzet-onderzoek', Key: `${praktijkNaam()}.json`, Body: JSON.stringify(onderzoek), ServerSideEncryption: 'aws:kms' })); // safe

const brieven = lijst.map((p) => `${p.voornaam} ${p.achternaam};${p.postcode};${p.telefoon};${p.verzekeraar}`).join('\n');
await got.post('http://drukker.brievenhuis.example/opdrachten', { body: brieven }); // leak: transport

await got.post(process.env.MATTERMOST_HOOK, { json: { text: `${praktijkNaam()} is klaar: ${lijst.length} patiënten, ${telPer(lijst, decennium).size} groepen` } }); // safe
meld.goed('nazorg klaar');
await sluit();
