const morgan = require('morgan')

const nivel = process.env.NIVEL || 'info'
const ordem = { erro: 0, aviso: 1, info: 2, detalhe: 3 }

function escrever(n, args) {
  if (ordem[n] <= ordem[nivel]) console.log(`[${n}]`, ...args)
}

exports.erro = (...a) => escrever('erro', a)
exports.aviso = (...a) => escrever('aviso', a)
exports.info = (...a) => escrever('info', a)
exports.detalhe = (...a) => escrever('detalhe', a)
exports.http = morgan(':method :status :response-time ms')
