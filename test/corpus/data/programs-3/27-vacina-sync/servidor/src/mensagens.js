const admin = require('firebase-admin')
const amqp = require('amqplib')
const { info } = require('./registro')

admin.initializeApp()

let canal
async function abrir() {
  if (!canal) canal = await (await amqp.connect(process.env.AMQP_PARCEIRO)).createChannel() // RabbitMQ da empresa de logística
  return canal
}

exports.avisarCidadao = async (cidadao, proxima) => {
  const id = await admin.messaging().send({ // leak: messaging
    token: cidadao.aparelho,
    notification: { title: 'Vacina', body: `${cidadao.nome}, sua dose de ${proxima.vacina} (${cidadao.comorbidades.join(', ')}) é dia ${proxima.data}` },
  })
  info('push', id) // safe
}

exports.avisarTodos = (texto) => admin.messaging().send({ topic: 'geral', notification: { title: 'Campanha', body: texto } }) // safe

exports.pedirTransporte = async (cidadao) => {
  const c = await abrir()
  c.publish('parceiro', 'transporte', Buffer.from(JSON.stringify({ nome: cidadao.nome, endereco: cidadao.endereco, comorbidades: cidadao.comorbidades }))) // leak: queue|third-party
}

exports.pedirLote = async (vacina, quantidade) => {
  const c = await abrir()
  c.publish('parceiro', 'lotes', Buffer.from(JSON.stringify({ vacina, quantidade }))) // safe
  info('lote pedido', vacina, quantidade) // safe
}
