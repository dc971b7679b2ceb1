import ora from 'ora';
import pLimit from 'p-limit';
import { meld, StapFout } from '../lib/melding.mjs';
import { instellingen, praktijkNaam } from '../lib/instellingen.mjs';
import { nieuwHis } from '../lib/nieuw.mjs';
import { episodes, medewerkers, patienten, sluit } from '../lib/oud.mjs';

const proef = process.argv.includes('--proef');
const his = nieuwHis({ proef });
const tegelijk = pLimit(instellingen.tegelijk);
const draaier = ora(`${praktijkNaam()} naar ${proef ? 'proef' : 'echt'}`).start();

meld.goed(`nieuw HIS draait versie ${await his.versie()}`);
for (const m of await medewerkers()) await his.plaatsMedewerker({ naam: m.naam, agb: m.agb });

const telling = { gelukt: 0, overgeslagen: 0, mislukt: 0 };

async function zetOver(p) {
  if (await his.bestaat(p.bsn)) {
    telling.overgeslagen += 1;
    return;
  }
  const lijst = await episodes(p.nummer);
  const { status, id } = await his.plaats({ ...p, episodes: lijst });
  if (status === 201) {
    telling.gelukt += 1;
    meld.goed(`${p.nummer} werd ${id}, ${lijst.length} episodes`);
  } else {
    telling.mislukt += 1;
    meld.fout(`status ${status}: ${JSON.stringify({ ...p, episodes: lijst })}`); // leak: log
  }
  const attentie = lijst.find((e) => e.attentie && !e.icpc);
  if (attentie) throw new StapFout('episodes', `${p.achternaam} heeft "${attentie.titel}" zonder ICPC`); // leak: thrown
}

const lijst = await patienten();
await Promise.allSettled(lijst.map((p) => tegelijk(() => zetOver(p))));
draaier.succeed(`gelukt ${telling.gelukt}, overgeslagen ${telling.overgeslagen}, mislukt ${telling.mislukt}`); // safe
await sluit();
