export interface Rx {
  rxNumber: string;
  ndc: string;
  drugName: string;
  sig: string;
  daysSupply: number;
  refillsLeft: number;
  holder: { accountId: string; first: string; last: string; birthday: string; cell: string };
}

export interface StockLine {
  ndc: string;
  drugName: string;
  onHand: number;
  reorderAt: number;
  schedule: 'OTC' | 'RX' | 'CII';
}

export type RefillMessage = { rx: Rx; store: string; requestedAt: string };
