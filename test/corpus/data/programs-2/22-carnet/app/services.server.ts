import { Mistral } from '@mistralai/mistralai';

export interface Patient {
  id: string;
  nom: string;
  prenom: string;
  dateNaissance: string;
  numeroSecuriteSociale: string;
  antecedents: string;
  traitement: string;
  courriel: string;
}

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export async function proposerCode(patient: Patient, motif: string) {
  const reponse = await mistral.chat.complete({ // leak: ai
    model: 'mistral-large-2407',
    messages: [
      { role: 'system', content: 'Réponds avec un seul code CIM-10.' },
      { role: 'user', content: `${patient.prenom} ${patient.nom}, antécédents : ${patient.antecedents}. Motif : ${motif}` },
    ],
  });
  return String(reponse.choices?.[0].message.content ?? '');
}

export async function envoyerCourriel(destinataire: string, sujet: string, texte: string) {
  const reponse = await fetch('https://api.brevo.com/v3/smtp/email', {
    method: 'POST',
    headers: { 'api-key': process.env.BREVO_KEY!, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: { email: 'cabinet@carnet.example' }, to: [{ email: destinataire }], subject: sujet, textContent: texte }),
  });
  if (!reponse.ok) throw new Error(`courriel_${reponse.status}`); // safe
}
