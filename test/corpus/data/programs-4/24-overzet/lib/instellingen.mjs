import { readFileSync } from 'node:fs';

const bestand = process.env.OVERZET_INSTELLINGEN ?? 'instellingen.json';

export const instellingen = {
  praktijk: 'onbekend',
  doel: 'https://api.nieuwhis.example/v1',
  proef: 'https://proef.nieuwhis.example/v1',
  tegelijk: 4,
  ...JSON.parse(readFileSync(bestand, 'utf8')),
};

export function praktijkNaam() {
  return instellingen.praktijk;
}
