import { trouverDossier } from '../../utils/cabinet';
import { journal, masquer, tracer } from '../../utils/journal';

export default defineEventHandler(async (event) => {
  await requireUserSession(event);
  const id = getRouterParam(event, 'id')!;
  tracer('lecture', id); // safe
  const dossier = await trouverDossier(id);
  if (!dossier) throw createError({ statusCode: 404, statusMessage: 'Dossier inconnu' }); // safe
  journal.debug(`dossier ${id} de ${masquer(dossier.nom)}`); // safe
  if (!dossier.motif) {
    throw createError({ statusCode: 422, message: `Motif manquant pour ${dossier.prenom} ${dossier.nom}, ${dossier.numeroSecu}` }); // leak: http_error|error
  }
  setHeader(event, 'x-dossier', dossier.id); // safe
  setCookie(event, 'dossier_courant', `${dossier.prenom}|${dossier.motif}`); // leak: cookie|client_storage
  return tracer('dossier', dossier); // leak: log
});
