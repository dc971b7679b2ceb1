export interface Env {
  DB: D1Database;
  JWT_SECRET: string;
  GEMINI_KEY: string;
  WHATSAPP_TOKEN: string;
}

export interface Paciente {
  id: string;
  nombre: string;
  apellidos: string;
  fecha_nacimiento: string;
  telefono: string;
  diagnostico: string;
  alergias: string;
}
