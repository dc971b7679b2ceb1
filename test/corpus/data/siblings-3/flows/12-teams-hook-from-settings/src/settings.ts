const read = (key: string, fallback = '') => process.env[key] ?? fallback;
export const settings = Object.freeze({
  port: Number(read('PORT', '8080')),
  teams: { incomingWebhook: read('TEAMS_INCOMING_WEBHOOK') },
});
