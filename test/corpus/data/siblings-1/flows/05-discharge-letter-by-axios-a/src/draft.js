const axios = require('axios');
const winston = require('winston');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

async function draftLetter(stay) {
  const started = Date.now();
  const response = await axios.post(
    'https://api.openai.com/v1/chat/completions',
    { model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content: `Letter for ${stay.patientName}: ${stay.diagnoses.join(', ')}` }] }, // leak: llm
    { headers: { authorization: `Bearer ${process.env.OPENAI_KEY}` } },
  );
  const { choices, usage, model } = response.data;
  logger.info('letter drafted', { model, tokens: usage.total_tokens }); // safe
  logger.info('letter drafted', { finish: choices[0].finish_reason, ms: Date.now() - started }); // safe
  const letter = choices[0].message.content;
  logger.debug(`draft: ${letter}`); // leak: log
  const paragraphs = letter.split('\n\n');
  logger.debug('first paragraph', { text: paragraphs[0] }); // leak: log
  logger.debug('paragraphs', { n: paragraphs.length }); // safe
  return letter;
}
module.exports = { draftLetter };
