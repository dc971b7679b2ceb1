const axios = require('axios');
const ENDPOINT = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent';

function triage(lesion, key, done) {
  const question = `A ${lesion.age} year old patient named ${lesion.patientName} has ${lesion.diagnosis}`;
  axios
    .post(ENDPOINT, { contents: [{ parts: [{ text: question }] }] }, { headers: { 'x-goog-api-key': key } }) // leak: ai
    .then(({ data, status }) => {
      const [best] = data.candidates;
      console.info('advice', best.content.parts[0].text); // leak: log
      console.info('finished', best.finishReason); // safe
      console.info('used', data.usageMetadata.totalTokenCount, status); // safe
      done(null, best.content.parts.map((part) => part.text).join(''));
    })
    .catch((error) => {
      console.error('triage failed', error.code); // safe
      done(error);
    });
}
module.exports = { triage };
