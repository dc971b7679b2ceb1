import { useEffect, useState } from 'preact/hooks'
import { guardarVisita } from '../datos/base'
import { anotar } from '../datos/bitacora'
import { avisarCentro, esUrgente, validar, SIGNOS } from '../logica/alarma'
import { siguienteControl } from '../logica/calendario'
import type { Embarazada, Visita } from '../tipos'

export function NuevaVisita({ embarazada, promotora }: { embarazada: Embarazada; promotora: { id: string; nombre: string; centro: { nombre: string; chat: string } } }) {
  const [borrador, setBorrador] = useState<Partial<Visita>>({ signosAlarma: [] })

  useEffect(() => {
    sessionStorage.setItem('borrador', JSON.stringify({ paciente: embarazada.nombre, ...borrador })) // leak: client_storage
  }, [borrador])

  useEffect(() => {
    localStorage.setItem('promotora', promotora.nombre) // safe
    anotar('pantalla visita', promotora.nombre) // safe
  }, [])

  async function terminar() {
    if (validar(borrador).length) return
    const v: Visita = { _id: crypto.randomUUID(), tipo: 'visita', pacienteId: embarazada._id, promotora: promotora.id, presion: '', temperatura: 0, signosAlarma: [], observaciones: '', fecha: '', ...borrador }
    await guardarVisita(v)
    if (esUrgente(v)) await avisarCentro(embarazada, v, promotora.centro)
    location.assign(`/resumen?visita=${v._id}`) // safe
  }

  function verMapa() {
    window.open(`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${embarazada.apellidos} ${embarazada.domicilio}`)}`) // leak: url|third-party
  }

  return (
    <form onSubmit={(ev) => { ev.preventDefault(); void terminar() }}>
      <h1>{embarazada.nombre}</h1>
      <p>Siguiente control: semana {siguienteControl(embarazada) ?? '—'}</p>
      <input placeholder="120/80" onInput={(ev) => setBorrador({ ...borrador, presion: ev.currentTarget.value })} />
      <textarea onInput={(ev) => setBorrador({ ...borrador, observaciones: ev.currentTarget.value })} />
      {SIGNOS.map((s) => (
        <label key={s}><input type="checkbox" onChange={() => setBorrador({ ...borrador, signosAlarma: [...(borrador.signosAlarma ?? []), s] })} />{s}</label>
      ))}
      <button type="button" onClick={verMapa}>Mapa</button>
      <button>Terminar</button>
    </form>
  )
}
