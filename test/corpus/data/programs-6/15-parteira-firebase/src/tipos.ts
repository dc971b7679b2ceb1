export interface Gestante {
  uid: string;
  nomeCompleto: string;
  cpf: string;
  nascimento: string;
  telefone: string;
  email: string;
  tipoSanguineo: string;
  semanas: number;
  sorologiaHiv?: 'reagente' | 'nao_reagente';
  tokenPush?: string;
}

export interface Consulta {
  gestanteUid: string;
  parteira: string;
  pressao: string;
  observacoes: string;
  risco: 'habitual' | 'alto';
}

export interface Curso {
  slug: string;
  titulo: string;
  vagas: number;
}
