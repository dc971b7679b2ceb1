import splunk from 'splunk-logging';

const logger = new splunk.Logger({ token: 'none', url: 'https://clinic.splunkcloud.com:8088' });

export const calls = {
  send: (mark) =>
    new Promise((done) => logger.send({ message: { name: mark('message') }, metadata: { source: mark('metadata.source') } }, () => done())),
};
