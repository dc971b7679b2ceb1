import { Elysia, t } from 'elysia';
import { examStore } from './exams/store';
import { suggestGrade, pressureRound } from './exams/reading';
import { receiveInstance } from './dicom/receive';
import { log, hb, posthog } from './observability';

const app = new Elysia()
  .onRequest(({ request }) => log.debug({ method: request.method }, 'request')) // safe
  .onError(({ code, error, set }) => {
    log.error({ code }, 'unhandled'); // safe
    set.status = code === 'NOT_FOUND' ? 404 : 500;
    return { error: code };
  })
  .get('/healthz', () => 'ok')
  .get('/devices', async () => {
    const list = await examStore.deviceList();
    log.info({ devices: list.map((d) => `${d.vendor} ${d.model} fw ${d.firmware}`) }, 'device inventory'); // safe
    return list;
  })
  .post(
    '/exams',
    async ({ body, set }) => {
      if (Number(body.iopLeft) > 80 || Number(body.iopRight) > 80) {
        set.status = 422;
        return { error: 'iop out of range', fields: ['iopLeft', 'iopRight'] }; // safe
      }
      try {
        return await examStore.record(body as any);
      } catch (e) {
        log.error({ err: (e as { code?: string }).code, body }, 'exam rejected'); // leak: log
        set.status = 409;
        return { error: 'conflict' };
      }
    },
    {
      body: t.Object({
        patientId: t.String(),
        deviceId: t.String(),
        iopLeft: t.String(),
        iopRight: t.String(),
        cupDisc: t.String(),
        visualAcuity: t.Object({ od: t.String(), os: t.String() }),
        impression: t.Optional(t.String()),
      }),
    },
  )
  .get('/exams/:id/viewer', async ({ params, redirect }) => {
    const row = await examStore.byId(params.id);
    if (!row) return redirect('https://viewer.lumen-eye.example/not-found'); // safe
    const q = new URLSearchParams({ name: `${row.patient.familyName},${row.patient.givenName}`, dob: row.patient.birthDate, finding: row.exam.impression ?? '' });
    return redirect(`https://viewer.lumen-eye.example/open?${q}`); // leak: url
  })
  .post('/exams/:id/grade', async ({ params }) => {
    const grade = await suggestGrade(params.id);
    log.info({ examId: params.id, ok: grade !== null }, 'graded'); // safe
    return grade;
  })
  .post('/exams/:id/complete', async ({ params }) => {
    const found = await examStore.byId(params.id);
    posthog.capture({ // leak: analytics
      distinctId: found?.patient.insuranceNo ?? 'none',
      event: 'exam_completed',
      properties: { name: found?.patient.familyName, impression: found?.exam.impression, acuity: found?.exam.visualAcuity },
    });
    return { ok: true };
  })
  .post('/dicom', async ({ request, headers }) => receiveInstance(await request.arrayBuffer(), headers['x-device'] ?? 'unknown'));

setInterval(() => pressureRound().catch((e: Error) => hb.notify({ name: 'PressureRound', message: e.name })), 6 * 3600_000); // safe
app.listen(Number(process.env.PORT ?? 4100), () => log.info('fundus service listening')); // safe
