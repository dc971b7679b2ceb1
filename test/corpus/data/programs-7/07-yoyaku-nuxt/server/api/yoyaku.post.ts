import { messagingApi } from '@line/bot-sdk'
import { hiraku } from '../koku'
import { yobina, fuseji, type Kanja, type Yoyaku } from '~/composables/kata'

const line = new messagingApi.MessagingApiClient({ channelAccessToken: process.env.LINE_TOKEN! })

async function tsuchi(k: Kanja, y: Yoyaku) {
  if (!k.lineId) return
  const text = `${yobina(k)}, ${y.shinryoka} no yoyaku ga torimashita.`
  await line.pushMessage({ to: k.lineId, messages: [{ type: 'text', text }] }) // leak: messaging
}

export default defineEventHandler(async (event) => {
  const { kanjaId, shinryoka } = await readBody<{ kanjaId: string; shinryoka: Yoyaku['shinryoka'] }>(event)
  const db = await hiraku()
  const kanja = await db.collection<Kanja>('kanja').findOne({ id: kanjaId })
  if (!kanja) {
    throw createError({ statusCode: 404, statusMessage: `kanja ${kanjaId} ga arimasen` }) // safe
  }
  const kasanari = await db.collection<Yoyaku>('yoyaku').countDocuments({ 'kanja.id': kanjaId, shinryoka })
  if (kasanari > 0) {
    throw createError({ statusCode: 409, statusMessage: `${kanja.shimei} wa sude ni yoyaku ga arimasu` }) // leak: http_error
  }
  const yoyaku: Yoyaku = { id: crypto.randomUUID(), kanja, ishiNamae: 'tantoi', shinryoka, jokyo: 'uketsuke' }
  await db.collection<Yoyaku>('yoyaku').insertOne(yoyaku)
  console.info('yoyaku', yoyaku.id, yoyaku.shinryoka, fuseji(kanja.denwa)) // safe
  setResponseHeader(event, 'x-yoyaku', yoyaku.id) // safe
  setCookie(event, 'hoken', kanja.hokenshaBango, { secure: true }) // leak: cookie|client_storage
  await tsuchi(kanja, yoyaku)
  return { id: yoyaku.id }
})
