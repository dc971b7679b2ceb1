import type { DossierPatient, Seance } from '~/types/dossier';

const base = () => useStorage('data');

export const trouverDossier = (id: string) => base().getItem<DossierPatient>(`dossiers:${id}`);

export async function ajouterSeance(s: Seance): Promise<void> {
  const liste = (await base().getItem<Seance[]>(`seances:${s.dossierId}`)) ?? [];
  await base().setItem(`seances:${s.dossierId}`, [...liste, s]);
}
