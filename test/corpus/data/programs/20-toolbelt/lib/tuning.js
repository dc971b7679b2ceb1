const fs = require('fs');
const OpenAI = require('openai');
const ora = require('ora');
const { scrub } = require('./scrub');

const client = new OpenAI();

const toExample = (m) => ({
  messages: [
    { role: 'system', content: 'You triage case notes.' },
    { role: 'user', content: `${m.member_name}, ${m.birth_date}: ${m.case_notes}` },
    { role: 'assistant', content: m.icd10 },
  ],
});

function buildTuningFile(members, out) {
  const lines = members.map((m) => JSON.stringify(toExample(m)));
  fs.writeFileSync(out, lines.join('\n')); // leak: file
  fs.writeFileSync(`${out}.stats.json`, JSON.stringify({ rows: lines.length, built: new Date().toISOString() })); // safe
  return out;
}

async function upload(file) {
  const spinner = ora('uploading').start();
  const uploaded = await client.files.create({ file: fs.createReadStream(file), purpose: 'fine-tune' }); // leak: ai|file
  const job = await client.fineTuning.jobs.create({ model: 'gpt-3.5-turbo-0125', training_file: uploaded.id });
  spinner.succeed(`uploaded ${uploaded.bytes} bytes`);
  return job;
}

async function classify(member) {
  const res = await client.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content: `Suggest an ICD-10 code: ${member.case_notes} (${member.member_name})` }] }); // leak: ai
  console.log('tokens', res.usage.total_tokens); // safe
  return res.choices[0].message.content;
}

async function planBlurb(planCode) {
  const res = await client.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content: `Write a tagline for plan ${planCode}` }] }); // safe
  return res.choices[0].message.content;
}

function shareable(member) {
  const out = scrub(member);
  console.log('shareable', out); // safe
  return out;
}

module.exports = { buildTuningFile, upload, classify, planBlurb, shareable };
