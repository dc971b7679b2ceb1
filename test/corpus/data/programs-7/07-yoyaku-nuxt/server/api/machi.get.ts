import { hiraku } from '../koku'
import type { Yoyaku } from '~/composables/kata'

export default defineEventHandler(async () => {
  const db = await hiraku()
  const machi = await db.collection<Yoyaku>('yoyaku').find({ jokyo: 'uketsuke' }).toArray()
  const betsu: Record<string, number> = {}
  for (const y of machi) {
    betsu[y.shinryoka] = (betsu[y.shinryoka] ?? 0) + 1
    if (machi.length > 20) console.warn('konzatsu', y.kanja.furigana, y.kanja.denwa) // leak: log
  }
  console.info('machi', betsu) // safe
  return betsu
})
