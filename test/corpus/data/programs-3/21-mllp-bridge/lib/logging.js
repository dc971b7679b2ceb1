'use strict'

const log4js = require('log4js')

log4js.configure({
  appenders: { out: { type: 'stdout' }, day: { type: 'dateFile', filename: '/var/log/bridge/bridge.log' } },
  categories: { default: { appenders: ['out', 'day'], level: process.env.LOG || 'trace' } },
})

module.exports = (name) => log4js.getLogger(name)
