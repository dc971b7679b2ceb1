import nodemailer from 'nodemailer';
import type { DossierPatient, Seance } from '~/types/dossier';
import { journal } from './journal';

const relais = nodemailer.createTransport({ host: 'smtp.cabinet.example', port: 25, secure: false, ignoreTLS: true });

export async function envoyerBilan(d: DossierPatient, bilan: string): Promise<void> {
  const info = await relais.sendMail({ // leak: messaging|plaintext
    from: 'cabinet@cabinet.example',
    to: d.courriel,
    subject: `Bilan de ${d.prenom} ${d.nom}`,
    text: bilan,
  });
  journal.info('courrier parti', info.messageId); // safe
}

export async function envoyerPlanning(equipe: string[], semaine: number): Promise<void> {
  await relais.sendMail({ from: 'cabinet@cabinet.example', to: equipe, subject: `Planning S${semaine}`, text: 'Le planning est en ligne.' }); // safe
}

const base = () => useStorage('data');

export const trouverDossier = (id: string) => base().getItem<DossierPatient>(`dossiers:${id}`);

export async function ajouterSeance(s: Seance): Promise<void> {
  const liste = (await base().getItem<Seance[]>(`seances:${s.dossierId}`)) ?? [];
  await base().setItem(`seances:${s.dossierId}`, [...liste, s]);
}
