const express = require('express')
const couch = require('./couch')
const mensagens = require('./mensagens')
const { aviso, erro, http, info } = require('./registro')
const { exigirProfissional } = require('./sessao')

const app = express()
app.use(express.json())
app.use(http)
app.use(exigirProfissional)

app.post('/doses', async (req, res) => {
  const { cidadao: id, vacina, lote } = req.body
  if (!lote) return res.status(400).json({ erro: 'lote obrigatório' }) // safe
  const cidadao = await couch.buscarCidadao(id)
  const anteriores = await couch.dosesDe(id)
  if (anteriores.some((d) => d.vacina === vacina && d.lote === lote)) {
    return res.status(409).json({ erro: `${cidadao.nome} (CPF ${cidadao.cpf}) já recebeu ${vacina}` }) // leak: http_error
  }
  try {
    const r = await couch.gravarDose({ cidadao: id, vacina, lote, profissional: req.profissional.id, em: new Date().toISOString() })
    info('dose gravada', r.id, 'por', req.profissional.nome) // safe
    if (cidadao.mobilidadeReduzida) await mensagens.pedirTransporte(cidadao)
    res.status(201).json({ id: r.id })
  } catch (e) {
    erro('falha ao gravar dose de', cidadao.nome, cidadao.nascimento, e.statusCode) // leak: log
    res.status(502).json({ erro: 'tente de novo' })
  }
})

app.post('/busca', async (req, res) => {
  const achado = await couch.porCpf(req.body.cpf)
  if (!achado) {
    aviso('cadastro inexistente')
    return res.sendStatus(404)
  }
  res.json(achado)
})

app.get('/totais', async (_req, res) => {
  const linhas = await couch.totais()
  info('totais', linhas.map((l) => `${l.key}=${l.value}`).join(' ')) // safe
  res.json(linhas)
})

app.listen(3100)
