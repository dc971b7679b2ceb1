import { serverSupabaseClient, serverSupabaseUser } from '#supabase/server'
import type { DayEntry } from '~/types/cycle'
import { log } from '../utils/log'

export default defineEventHandler(async (event) => {
  const user = await serverSupabaseUser(event)
  if (!user) throw createError({ statusCode: 401, statusMessage: 'Sign in' })
  const entry = await readBody<DayEntry>(event)
  if (!/^\d{4}-\d\d-\d\d$/.test(entry.date)) throw createError({ statusCode: 400, statusMessage: 'date must be ISO' }) // safe

  const db = await serverSupabaseClient(event)
  const { error } = await db.from('diary').upsert({ ...entry, member: user.id }) // safe
  if (error) {
    log.error('upsert failed', error.code, user.email, entry) // leak: log
    throw createError({ statusCode: 500, statusMessage: 'not saved', data: { member: user.email, entry } }) // leak: http_error
  }
  log.success('entry', user.id) // safe
  return { ok: true }
})
