// Esquema nacional, meses de idade → doses. Atualizar a cada portaria.
const ESQUEMA = [
  { meses: 0, vacina: 'BCG' },
  { meses: 0, vacina: 'HEPB' },
  { meses: 2, vacina: 'PENTA' },
  { meses: 4, vacina: 'PENTA' },
  { meses: 6, vacina: 'PENTA' },
  { meses: 12, vacina: 'SCR' },
]

exports.idadeEmMeses = (nascimento, hoje = new Date()) => {
  const n = new Date(nascimento)
  return (hoje.getFullYear() - n.getFullYear()) * 12 + hoje.getMonth() - n.getMonth()
}

exports.proximas = (nascimento, tomadas) => {
  const idade = exports.idadeEmMeses(nascimento)
  const resto = [...tomadas]
  return ESQUEMA.filter((e) => {
    const i = resto.indexOf(e.vacina)
    if (i >= 0) resto.splice(i, 1)
    return i < 0 && e.meses <= idade
  })
}
