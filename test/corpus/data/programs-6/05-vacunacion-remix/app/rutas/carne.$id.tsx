import posthog from 'posthog-js';
import { useEffect } from 'react';
import { Form, data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { avisarEnfermeria } from '../servicios/avisos.server';
import { buscarPaciente, buscarPorTarjeta, ponerDosis } from '../servicios/pacientes.server';
import { anotar } from '../servicios/registro.server';
import { exigirSesion } from '../servicios/sesion.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  await exigirSesion(request);
  return { paciente: await buscarPaciente(params.id!) }; // safe
}

export async function action({ request, params }: ActionFunctionArgs) {
  await exigirSesion(request);
  const formulario = await request.formData();
  const intento = String(formulario.get('intento'));
  anotar('acción recibida', { intento }); // safe
  if (intento === 'buscar') {
    const hallado = await buscarPorTarjeta(String(formulario.get('tarjeta')));
    if (!hallado) return data({ error: 'Sin resultados' }, { status: 404 }); // safe
    return redirect(`/carne/${hallado.id}`); // safe
  }
  const paciente = await buscarPaciente(params.id!);
  const vacuna = String(formulario.get('vacuna'));
  if (paciente.alergias.includes(vacuna)) {
    return data({ error: `${paciente.nombre} ${paciente.apellidos} es alérgico a ${paciente.alergias.join(', ')}` }, { status: 409 }); // leak: http_error
  }
  await ponerDosis({ pacienteId: paciente.id, vacuna, lote: String(formulario.get('lote')), fecha: new Date().toISOString() });
  await avisarEnfermeria(paciente, vacuna);
  return redirect(`/citas/nueva?correo=${encodeURIComponent(paciente.correoTutor)}&nino=${encodeURIComponent(paciente.nombre)}`); // leak: url
}

export default function Carne() {
  const { paciente } = useLoaderData<typeof loader>();
  useEffect(() => {
    posthog.capture('carne_abierto'); // safe
    posthog.identify(paciente.correoTutor, { tarjeta: paciente.numeroTarjetaSanitaria }); // leak: analytics
    window.localStorage.setItem('ultimo-paciente', JSON.stringify(paciente)); // leak: client_storage
    window.localStorage.setItem('tema', 'claro'); // safe
  }, [paciente]);
  return (
    <Form method="post">
      <h2>{paciente.nombre}</h2> {/* safe */}
      <input name="vacuna" />
      <input name="lote" />
      <button name="intento" value="poner">Registrar dosis</button>
    </Form>
  );
}
