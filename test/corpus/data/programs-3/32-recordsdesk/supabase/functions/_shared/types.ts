export interface RecordsRequest {
  id: string;
  requester: { kind: 'self' | 'attorney' | 'insurer'; name: string; fax?: string };
  subject: { name: string; born: string; last4: string; phone: string };
  range: { from: string; to: string };
  include: ('radiology' | 'operative' | 'psych' | 'billing')[];
  pages?: number;
  status: 'received' | 'verified' | 'copied' | 'shipped' | 'refused';
}

export interface Clerk {
  id: string;
  name: string;
  desk: number;
}
