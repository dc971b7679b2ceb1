import got from 'got';
import { instellingen } from './instellingen.mjs';

export function nieuwHis({ proef = false } = {}) {
  const client = got.extend({
    prefixUrl: proef ? instellingen.proef : instellingen.doel,
    headers: { authorization: `Bearer ${process.env.NIEUW_SLEUTEL}` },
    retry: { limit: 3 },
    throwHttpErrors: false,
  });

  return {
    async plaats(patient) {
      const antwoord = await client.post('patienten', { json: patient, responseType: 'json' });
      return { status: antwoord.statusCode, id: antwoord.body?.id };
    },
    async plaatsMedewerker(medewerker) {
      const antwoord = await client.post('medewerkers', { json: medewerker, responseType: 'json' }); // safe
      return antwoord.statusCode;
    },
    async bestaat(bsn) {
      const antwoord = await client.get(`patienten?bsn=${bsn}`, { responseType: 'json' }); // leak: url
      return antwoord.body.totaal > 0;
    },
    async versie() {
      return client.get('versie').text();
    },
  };
}
