export interface Customer {
  id: string;
  firstName: string;
  lastName: string;
  dob: string;
  mobile: string;
  allergies: string[];
}

export interface Fill {
  id: string;
  rxNumber: string;
  customer: Customer;
  medication: string;
  strength: string;
  quantity: number;
  prescriberNpi: string;
  status: 'queued' | 'filled' | 'verified' | 'picked_up';
}

export interface ShelfItem {
  ndc: string;
  productName: string;
  lot: string;
  onHand: number;
}

export interface QueueSummary {
  queued: number;
  filled: number;
  verified: number;
}
