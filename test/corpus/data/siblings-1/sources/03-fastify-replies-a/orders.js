/** @typedef {{ patientName: string, medicalRecordNumber: string, test: string, priority: number }} LabOrder */

/** @param {import('fastify').FastifyInstance} app @param {Map<string, LabOrder>} orders */
export function routes(app, orders) {
  app.post('/orders/:id/cancel', async (request, reply) => {
    const order = orders.get(request.params.id);
    if (!order) return reply.code(404).send({ message: 'no such order' }); // safe
    if (order.priority > 2) {
      return reply.code(409).send({ message: `order for ${order.patientName} is urgent` }); // leak: http-error
    }
    if (order.test === 'crossmatch') {
      return reply.code(400).send({ error: 'blood bank', record: order.medicalRecordNumber }); // leak: http-error
    }
    orders.delete(request.params.id);
    return reply.code(204).send(); // safe
  });
  app.setErrorHandler((error, request, reply) => {
    reply.code(500).send({ error: 'internal', id: request.id }); // safe
  });
}
