import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function explainScan(cycle, scan) {
  const prompt = `Patient ${cycle.partner_a_name}, born ${cycle.partner_a_dob}, AMH ${cycle.amh_level}.
Left: ${scan.left.join(', ')} mm. Right: ${scan.right.join(', ')} mm. Lining ${scan.lining} mm. ${scan.note ?? ''}
Explain this scan kindly in plain language.`;
  const started = Date.now();
  const msg = await anthropic.messages.create({ // leak: ai
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 400,
    messages: [{ role: 'user', content: prompt }],
  });
  console.log(`explanation in ${Date.now() - started} ms, stop=${msg.stop_reason}`); // safe
  return msg.content[0].text;
}

export async function leafletFor(protocol) {
  const msg = await anthropic.messages.create({ // safe
    model: 'claude-3-5-haiku-latest',
    max_tokens: 600,
    messages: [{ role: 'user', content: `Write a general leaflet about the "${protocol}" IVF protocol for our website.` }],
  });
  return msg.content[0].text;
}
