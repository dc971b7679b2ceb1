const nano = require('nano')(process.env.COUCH_URL || 'https://couch.vacina-sync.example')

const cidadaos = nano.db.use('cidadaos')
const doses = nano.db.use('doses')

module.exports = {
  buscarCidadao: (id) => cidadaos.get(id),
  porCpf: async (cpf) => {
    const r = await cidadaos.find({ selector: { cpf }, limit: 1 })
    return r.docs[0]
  },
  gravarDose: (dose) => doses.insert(dose), // safe
  dosesDe: async (id) => (await doses.find({ selector: { cidadao: id } })).docs,
  totais: async () => (await doses.view('stats', 'por_vacina', { group: true })).rows,
}
