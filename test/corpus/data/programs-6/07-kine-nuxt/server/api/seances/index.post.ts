import { Mistral } from '@mistralai/mistralai';
import { ajouterSeance, envoyerBilan, trouverDossier } from '../../utils/cabinet';
import { journal } from '../../utils/journal';
import type { Exercice, Seance } from '~/types/dossier';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_KEY });

async function rediger(contenu: string): Promise<string> {
  const reponse = await mistral.chat.complete({ // leak: ai
    model: 'mistral-large-2407',
    messages: [{ role: 'user', content: contenu }],
  });
  return String(reponse.choices?.[0]?.message.content ?? '');
}

export default defineEventHandler(async (event) => {
  await requireUserSession(event);
  const seance = await readBody<Seance & { exercices: Exercice[] }>(event);
  const dossier = await trouverDossier(seance.dossierId);
  if (!dossier) throw createError({ statusCode: 404 });
  await ajouterSeance(seance); // safe
  journal.info('exercices', seance.exercices.map((e) => `${e.code} x${e.repetitions}`)); // safe
  journal.success(`séance ${seance.id} par ${seance.praticien}`); // safe
  const bilan = await rediger(`Rédige un bilan pour ${dossier.prenom} ${dossier.nom} (${dossier.motif}) : ${seance.compteRendu}`);
  await envoyerBilan(dossier, bilan);
  return { bilan };
});
