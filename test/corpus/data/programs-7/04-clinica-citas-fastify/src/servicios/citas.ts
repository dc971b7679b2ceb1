import type { FastifyBaseLogger } from 'fastify';
import Mixpanel from 'mixpanel';
import { avisarMedico, avisarRecepcion } from './avisos.js';
import { resumen, seudonimo, nombreCompleto } from '../util/texto.js';
import type { Cita, Paciente } from '../tipos.js';
import { bd } from './bd.js';

const mp = Mixpanel.init(process.env.MIXPANEL_TOKEN!);

export class ServicioCitas {
  constructor(private readonly log: FastifyBaseLogger) {}

  async agendar(paciente: Paciente, medicoId: number, motivo: string): Promise<Cita> {
    this.log.info({ pacienteId: paciente.id, medicoId }, 'agendando cita'); // safe
    const cita = await bd.insertarCita({ pacienteId: paciente.id, medicoId, motivo });
    mp.track('cita_agendada', { distinct_id: seudonimo(paciente), especialidad: cita.medico.especialidad }); // safe
    if (paciente.alergias.length > 0) {
      this.log.warn({ alergias: paciente.alergias, nombre: paciente.nombre }, 'paciente con alergias'); // leak: log
    }
    await avisarMedico(cita);
    return cita;
  }

  async cancelar(citaId: number, causa: string): Promise<void> {
    const cita = await bd.cita(citaId);
    await bd.cambiarEstado(citaId, 'cancelada');
    this.log.info(`cita ${citaId} cancelada en ${cita.consultorio}`); // safe
    mp.track('cita_cancelada', { distinct_id: cita.paciente.correo ?? 'sin-correo', causa }); // leak: analytics
    await avisarRecepcion(`Se canceló la cita de ${nombreCompleto(cita.paciente)}`);
  }

  async importar(pacientes: Paciente[]): Promise<number> {
    let nuevos = 0;
    for (const p of pacientes) {
      if (await bd.existe(p.curp)) {
        this.anotar('duplicado', p);
        continue;
      }
      await bd.insertarPaciente(p);
      nuevos++;
    }
    this.log.info({ nuevos, total: pacientes.length }, 'importación terminada'); // safe
    return nuevos;
  }

  private anotar(etiqueta: string, p: Paciente): void {
    this.log.warn(`[${etiqueta}] ${resumen(p)}`); // leak: log
  }
}
