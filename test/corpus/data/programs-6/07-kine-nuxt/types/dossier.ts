export interface DossierPatient {
  id: string;
  nom: string;
  prenom: string;
  dateNaissance: string;
  numeroSecu: string;
  courriel: string;
  motif: string;
  antecedents: string[];
}

export interface Seance {
  id: string;
  dossierId: string;
  praticien: string;
  douleur: number;
  compteRendu: string;
}

export interface Exercice {
  code: string;
  titre: string;
  repetitions: number;
}
