import i18next from 'i18next';

export const templates = {
  reminder: 'Dear {{patientName}}, your appointment is at {{time}}.',
  result: 'A new lab result for {{patientName}} is available.',
  refill: 'Your prescription for {{medication}} can be refilled.',
};

export async function load(): Promise<void> {
  await i18next.init({ lng: 'en', resources: { en: { translation: templates } } });
  console.debug('templates', templates.reminder, templates.result); // safe: templates
  for (const [key, text] of Object.entries(templates)) console.debug(key, text.match(/\{\{(\w+)\}\}/g)); // safe: names of variables
}

export async function upload(): Promise<number> {
  const res = await fetch('https://api.translate-vendor.example/v1/strings', { method: 'PUT', body: JSON.stringify(templates) }); // safe: templates
  console.debug('patient texts uploaded', res.status); // safe
  return res.status;
}
