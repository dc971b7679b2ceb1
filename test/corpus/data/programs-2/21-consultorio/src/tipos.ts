export interface Paciente {
  id: string;
  nome: string;
  cpf: string;
  telefone: string;
  dataNascimento: string;
  diagnostico: string;
  medicamentos: string[];
}

export interface Consulta {
  id: string;
  pacienteId: string;
  psicologoId: string;
  queixa: string;
  anotacoes: string;
}
