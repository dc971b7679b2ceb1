export interface Paciente {
  id: number;
  nombre: string;
  apellidos: string;
  fechaNacimiento: string;
  curp: string;
  telefono: string;
  correo: string | null;
  alergias: string[];
  diagnostico: string | null;
}

export interface Cita {
  id: number;
  paciente: Paciente;
  medico: Medico;
  consultorio: string;
  estado: 'pendiente' | 'confirmada' | 'cancelada';
  motivo: string;
}

export interface Medico {
  id: number;
  nombre: string;
  especialidad: string;
  correo: string;
}
