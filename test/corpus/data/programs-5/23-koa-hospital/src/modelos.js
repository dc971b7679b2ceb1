import mongoose from 'mongoose';

await mongoose.connect(process.env.MONGO_URI, { tls: true });

const pacienteSchema = new mongoose.Schema({
  nombre: String,
  apellidos: String,
  fechaNacimiento: Date,
  dni: { type: String, unique: true },
  numeroHistoria: { type: String, unique: true },
  telefono: String,
  correo: String,
  alergias: [String],
});

const citaSchema = new mongoose.Schema({
  paciente: { type: mongoose.Schema.Types.ObjectId, ref: 'Paciente' },
  medico: { nombre: String, colegiado: String },
  especialidad: String,
  motivo: String,
  diagnostico: String,
  estado: { type: String, default: 'pendiente' },
  sala: String,
});

export const Paciente = mongoose.model('Paciente', pacienteSchema);
export const Cita = mongoose.model('Cita', citaSchema);
