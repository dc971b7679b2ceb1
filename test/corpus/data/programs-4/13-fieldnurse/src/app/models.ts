export interface Household {
  _id: string;
  village: string;
  gps: [number, number];
  headOfHousehold: string;
}

export interface Visit {
  _id: string;
  householdId: string;
  womanName: string;
  age: number;
  pregnant: boolean;
  gestationWeeks?: number;
  hivResult?: 'reactive' | 'non-reactive' | 'declined';
  malariaRdt?: 'positive' | 'negative';
  dangerSigns: string[];
  nextVisit: string;
}

export interface Worker {
  id: string;
  name: string;
  area: string;
  supervisorPhone: string;
}

export interface StockItem {
  sku: string;
  label: string;
  left: number;
}
