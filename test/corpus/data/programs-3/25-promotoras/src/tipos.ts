export interface Embarazada {
  _id: string
  _rev?: string
  tipo: 'embarazada'
  nombre: string
  apellidos: string
  fechaNacimiento: string
  curp: string
  telefono: string
  domicilio: string
  semanas: number
  antecedentes: string[]
}

export interface Visita {
  _id: string
  _rev?: string
  tipo: 'visita'
  pacienteId: string
  promotora: string
  presion: string
  temperatura: number
  signosAlarma: string[]
  observaciones: string
  fecha: string
}

export interface Comunidad {
  clave: string
  nombre: string
  municipio: string
}
