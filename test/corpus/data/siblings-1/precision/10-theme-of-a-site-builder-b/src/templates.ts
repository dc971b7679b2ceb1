export type Template = { slug: string; industry: string };
export const templates: Template[] = [
  { slug: 'bakery', industry: 'food' },
  { slug: 'dental-practice', industry: 'medical' },
  { slug: 'band', industry: 'music' },
];
