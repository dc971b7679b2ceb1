import { createConsola } from 'consola'

export const log = createConsola({ level: 4, formatOptions: { date: true } }).withTag('mondcycle')
