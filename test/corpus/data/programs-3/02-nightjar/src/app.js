import Fastify from 'fastify'
import cookie from '@fastify/cookie'
import jwt from '@fastify/jwt'
import mongoose from 'mongoose'
import { Queue, Worker } from 'bullmq'
import { config } from './config.js'
import notify from './plugins/notify.js'
import visits from './routes/visits.js'
import { missedVisits } from './jobs/missed.js'

export async function build() {
  const app = Fastify({ logger: { level: 'info' } })
  await mongoose.connect(config.mongo, { tls: true })
  await app.register(cookie)
  await app.register(jwt, { secret: process.env.JWT_SECRET })
  app.decorate('authenticate', async (req, reply) => {
    try {
      await req.jwtVerify()
    } catch {
      reply.code(401).send({ error: 'sign in first' })
    }
  })
  await app.register(notify)
  await app.register(visits, { prefix: '/api' })

  const queue = new Queue('evening', { connection: config.redis })
  await queue.add('missed', {}, { repeat: { pattern: '0 20 * * *' } })
  new Worker('evening', missedVisits(app), { connection: config.redis })
  return app
}

const app = await build()
await app.listen({ port: 3000, host: '0.0.0.0' })
