export type Vardtagare = {
  id: string;
  fornamn: string;
  efternamn: string;
  personnummer: string;
  adress: string;
  portkod: string | null;
  diagnoser: string[];
  lakemedel: Lakemedel[];
};

export type Lakemedel = { preparat: string; dos: string; tidpunkt: string };

export type Personal = { id: string; namn: string; roll: 'underskoterska' | 'sjukskoterska' | 'samordnare' };

export type Besok = {
  id: string;
  vardtagareId: string;
  personalId: string;
  planerad: string;
  status: 'planerat' | 'pagar' | 'utfort' | 'uteblivet';
  anteckning: string;
};

export type Rutt = { distrikt: string; besok: Besok[]; kilometer: number };
