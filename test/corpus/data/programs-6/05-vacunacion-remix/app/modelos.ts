export interface Paciente {
  id: string;
  nombre: string;
  apellidos: string;
  fechaNacimiento: string;
  numeroTarjetaSanitaria: string;
  alergias: string[];
  telefonoTutor: string;
  correoTutor: string;
}

export interface Dosis {
  id: string;
  pacienteId: string;
  vacuna: string;
  lote: string;
  fecha: string;
  reaccionAdversa?: string;
}

export interface Lote {
  codigo: string;
  vacuna: string;
  caducidad: string;
  unidades: number;
}
