export type Consult = {
  id: string;
  patient: { id: string; fullName: string; dob: string; email: string; skinType: 1 | 2 | 3 | 4 | 5 | 6 };
  bodySite: string;
  story: string;
  photoKeys: string[];
  impression?: string;
  plan?: string;
  createdAt: string;
};

export type Article = { slug: string; title: string; minutes: number; body: string };
