import { createCookie, json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { envoyerCourriel, proposerCode, type Patient } from '~/services.server';
import { exigerMedecin, prisma } from '~/session.server';

const dernierDossier = createCookie('dernier_dossier', { secure: true, sameSite: 'lax' });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const medecinId = await exigerMedecin(request);
  const patient: Patient | null = await prisma.patient.findUnique({ where: { id: params.id } });
  if (!patient) throw new Response('introuvable', { status: 404 }); // safe
  console.info('dossier ouvert', params.id, 'par', medecinId); // safe
  console.log('dossier', patient.nom, patient.antecedents, patient.traitement); // leak: log
  const cookie = await dernierDossier.serialize({ nom: patient.nom, antecedents: patient.antecedents }); // leak: cookie
  return json({ patient }, { headers: { 'Set-Cookie': cookie } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const medecinId = await exigerMedecin(request);
  const formulaire = await request.formData();
  const motif = String(formulaire.get('motif'));
  const patient: Patient = await prisma.patient.findUniqueOrThrow({ where: { id: params.id } });

  if (formulaire.get('intention') === 'laboratoire') {
    return redirect(`https://labo.partenaire.example/commande?nom=${encodeURIComponent(patient.nom)}&nir=${patient.numeroSecuriteSociale}&motif=${encodeURIComponent(motif)}`); // leak: url
  }

  await prisma.consultation.create({ data: { patientId: patient.id, medecinId, motif } }); // safe
  try {
    const code = await proposerCode(patient, motif);
    await envoyerCourriel(patient.courriel, 'Votre consultation', `${patient.prenom}, poursuivez ${patient.traitement} pour ${motif}.`); // leak: messaging
    await envoyerCourriel('support@carnet.example', 'Consultation enregistrée', `Une consultation a été enregistrée par ${medecinId}.`); // safe
    return json({ code });
  } catch (erreur) {
    console.error('consultation', (erreur as Error).name); // safe
    return json({ erreur: `Échec pour ${patient.prenom} ${patient.nom} né le ${patient.dateNaissance} : ${motif}` }, { status: 500 }); // leak: http_error
  }
}

export default function Dossier() {
  const { patient } = useLoaderData<typeof loader>();
  const [motif, setMotif] = useState('');

  useEffect(() => {
    localStorage.setItem('brouillon', JSON.stringify({ patient: patient.nom, antecedents: patient.antecedents, motif })); // leak: client_storage
    localStorage.setItem('onglet', 'consultation'); // safe
  }, [patient, motif]);

  return (
    <Form method="post">
      <h1>{patient.prenom} {patient.nom}</h1>
      <textarea name="motif" value={motif} onChange={(e) => setMotif(e.target.value)} />
      <button name="intention" value="enregistrer">Enregistrer</button>
      <button name="intention" value="laboratoire">Commander une analyse</button>
    </Form>
  );
}
