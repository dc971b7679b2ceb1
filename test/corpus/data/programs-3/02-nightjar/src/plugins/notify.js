import fp from 'fastify-plugin'
import nodemailer from 'nodemailer'
import { WebClient } from '@slack/web-api'
import { config } from '../config.js'

/** Decorates the instance with `notify.dispatch`, `notify.ops` and `notify.mail`. */
export default fp(async function notify(app) {
  const slack = new WebClient(config.slackToken)
  const mail = nodemailer.createTransport(config.smtp)

  async function post(channel, text) {
    const res = await slack.chat.postMessage({ channel, text })
    app.log.debug({ channel, ts: res.ts, ok: res.ok }, 'slack') // safe
    return res.ts
  }

  app.decorate('notify', {
    dispatch: (text) => post(config.dispatchChannel, text),
    ops: (text) => post(config.opsChannel, text),
    mail: (to, subject, text) => mail.sendMail({ from: 'nightjar@nightjar.example', to, subject, text }),
  })
})
