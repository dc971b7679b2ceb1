import Handlebars from 'handlebars';

const source = {
  refill_due: 'Hi {{member.name}}, your {{drug}} runs out in {{daysLeft}} days.',
  visit_summary: 'Hi {{member.name}}, you were seen for {{diagnosis}}. Next step: {{followUp}}.',
  promo: '{{headline}}',
  staff_digest: 'Hi {{nurseName}}, {{openTasks}} tasks are open.',
} as const;

const compiled = Object.fromEntries(Object.entries(source).map(([k, v]) => [k, Handlebars.compile(v)]));

export const render = (kind: keyof typeof source, data: object): string => compiled[kind](data);
