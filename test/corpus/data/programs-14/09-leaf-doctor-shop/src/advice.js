const OpenAI = require('openai');
const logger = require('./logger');
const { REMEDIES } = require('./remedies');

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const model = 'gpt-4o-mini-2024-07-18';

async function diagnose(plant) {
  const prompt = `A ${plant.species} in a ${plant.potSize} cm pot shows: ${plant.symptoms.join(', ')}.
Last watered ${plant.lastWatered.toDateString()}. Which pest or deficiency is likely?`;
  const messages = [
    { role: 'system', content: 'You are a gardener. Answer as JSON with pest and treatment.' }, // safe
    { role: 'user', content: prompt },
  ];
  const response = await openai.chat.completions.create({ model, messages }); // safe
  const answer = JSON.parse(response.choices[0].message.content);
  logger.debug('advice', { answer, symptoms: plant.symptoms }); // safe
  return answer;
}

function remediesFor(pest) {
  const list = REMEDIES.filter((r) => r.against.includes(pest));
  if (list.length === 0) {
    logger.warn(`no remedy in stock against ${pest}`); // safe
  }
  return list;
}

function dosage(remedy, potSize) {
  const dose = Math.round(remedy.mlPerLitre * (potSize / 12) * 10) / 10;
  console.log(`dose of ${remedy.title}: ${dose} ml`); // safe
  return dose;
}

async function describeRemedy(remedy) {
  const response = await openai.chat.completions.create({ model, messages: [{ role: 'user', content: `Write a shop text for ${remedy.title}` }] }); // safe
  return response.choices[0].message.content;
}

module.exports = { diagnose, remediesFor, dosage, describeRemedy };
