process.env.AWS_EMF_ENVIRONMENT = 'Local';
const { createMetricsLogger } = await import('aws-embedded-metrics');

export const calls = {
  setProperty: async (mark) => {
    const metrics = createMetricsLogger();
    metrics.setProperty('name', mark('arg[1]'));
    await metrics.flush();
  },
  putDimensions: async (mark) => {
    const metrics = createMetricsLogger();
    metrics.putDimensions({ ward: mark('arg[0].ward') });
    await metrics.flush();
  },
};
