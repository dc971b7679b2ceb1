export interface Buyer {
  id: string;
  name: string;
  email: string;
  phone?: string;
  address: { street: string; zip: string; city: string; country: string };
  birthday?: string;
  gender?: 'f' | 'm' | 'x';
}

export interface Order {
  id: string;
  buyer: Buyer;
  lines: { sku: string; title: string; qty: number; cents: number }[];
  notes?: string;
  condition: 'new' | 'packed' | 'shipped' | 'returned';
  giftMessage?: string;
}

export interface Product {
  sku: string;
  title: string;
  treatment: 'untreated' | 'flame-retardant' | 'stone-washed';
  firmness?: number;
  weightGrams: number;
  history: { at: string; cents: number }[];
}
