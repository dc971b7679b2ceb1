const jwt = require('jsonwebtoken')
const { aviso } = require('./registro')

exports.exigirProfissional = (req, res, next) => {
  try {
    req.profissional = jwt.verify((req.get('authorization') || '').slice(7), process.env.CHAVE, { algorithms: ['HS256'] })
    next()
  } catch (e) {
    aviso('token recusado', e.name)
    res.status(401).json({ erro: 'entre de novo' })
  }
}

// Comprovante que o cidadão mostra na porta.
exports.comprovante = (cidadao, doses) =>
  jwt.sign({ nome: cidadao.nome, cpf: cidadao.cpf, nascimento: cidadao.nascimento, doses: doses.map((d) => d.vacina) }, process.env.CHAVE, { expiresIn: '365d' })
