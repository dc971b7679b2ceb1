import { request } from 'undici'
import { config } from '../config.js'

// Agency nurses often write in their mother tongue.
export async function translateNote(text, from) {
  const { body, statusCode } = await request('https://api.deepl.com/v2/translate', { // leak: third-party
    method: 'POST',
    headers: { authorization: `DeepL-Auth-Key ${config.translateKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: [text], source_lang: from.toUpperCase(), target_lang: 'EN' }),
  })
  if (statusCode !== 200) throw new Error(`translation failed with ${statusCode}`)
  const { translations } = await body.json()
  return translations[0].text
}

const LABELS = ['Wound care', 'Medication', 'Personal hygiene', 'Mobilisation']
let cached
export async function translatedLabels(target) {
  if (cached?.target === target) return cached.labels
  const { body } = await request('https://api.deepl.com/v2/translate', { // safe
    method: 'POST',
    headers: { authorization: `DeepL-Auth-Key ${config.translateKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: LABELS, source_lang: 'EN', target_lang: target }),
  })
  cached = { target, labels: (await body.json()).translations.map((t) => t.text) }
  return cached.labels
}
