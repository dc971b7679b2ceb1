export interface Paziente {
  id: number;
  nome: string;
  cognome: string;
  codiceFiscale: string;
  dataNascita: string;
  telefono: string;
  email: string;
  allergie: string[];
}

export interface Referto {
  id: number;
  pazienteId: number;
  esame: string;
  diagnosi: string;
  testo: string;
  medico: string;
  firmato: boolean;
}

export interface Appuntamento {
  id: number;
  pazienteId: number;
  medico: string;
  inizio: string;
  motivo: string;
  stato: 'prenotato' | 'confermato' | 'annullato';
}

export interface Prestazione {
  codice: string;
  descrizione: string;
  prezzo: number;
}
