export interface Dossier {
  id: string;
  nom: string;
  prenom: string;
  dateNaissance: string;
  numeroSecu: string;
  adresse: string;
  diagnosticPrincipal: string;
  traitements: Traitement[];
  personneConfiance: { nom: string; telephone: string };
  directives: string | null;
}

export interface Traitement {
  molecule: string;
  posologie: string;
  debut: string;
}

export interface Soignant {
  id: string;
  nom: string;
  fonction: 'infirmier' | 'medecin' | 'psychologue';
}

export interface Passage {
  id: string;
  dossierId: string;
  soignant: Soignant;
  douleur: number;
  transmission: string;
  heure: string;
}
