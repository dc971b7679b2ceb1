import { enfileirar, type Cidadao } from '../armazem'

const form = document.querySelector<HTMLFormElement>('#busca')!
const saida = document.querySelector<HTMLOutputElement>('#saida')!

form.addEventListener('submit', async (ev) => {
  ev.preventDefault()
  const cpf = String(new FormData(form).get('cpf'))
  history.replaceState(null, '', `?cpf=${cpf}`) // leak: url
  const res = await fetch('/api/busca', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cpf }) }) // safe
  if (res.status === 404) {
    saida.textContent = 'Cadastro não encontrado'
    return
  }
  const cidadao: Cidadao = await res.json()
  saida.textContent = cidadao.nome
  document.cookie = `ultimo=${encodeURIComponent(cidadao.nome)}|${cidadao.nascimento}; path=/` // leak: client_storage
  document.cookie = 'aba=busca; path=/'
  await enfileirar(cidadao, 'COVID-XBB')
})
