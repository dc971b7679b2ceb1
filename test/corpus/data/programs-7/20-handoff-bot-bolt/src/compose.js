const Groq = require('groq-sdk');
const { Signale } = require('signale');

const groq = new Groq({ apiKey: process.env.GROQ_API_KEY });
const out = new Signale({ scope: 'compose' });

function bullet(bed) {
  const v = bed.lastVitals || {};
  return `- ${bed.code} ${bed.patientName}: ${bed.diagnosis}; HR ${v.hr}, BP ${v.bp}; ${bed.codeStatus}`;
}

async function compose(beds, tone = 'concise') {
  out.start('beds', beds.length, 'tone', tone); // safe
  const bullets = beds.map(bullet);
  const completion = await groq.chat.completions.create({ // leak: ai|third_party
    model: 'llama3-70b-8192',
    messages: [
      { role: 'system', content: `Write a ${tone} nursing handoff.` },
      { role: 'user', content: bullets.join('\n') },
    ],
  });
  const text = completion.choices[0].message.content;
  out.success('characters', text.length); // safe
  return text;
}

async function motto() {
  const completion = await groq.chat.completions.create({ // safe
    model: 'llama3-70b-8192',
    messages: [{ role: 'user', content: 'One cheerful sentence for a night shift team.' }],
  });
  return completion.choices[0].message.content;
}

module.exports = { compose, motto, bullet };
