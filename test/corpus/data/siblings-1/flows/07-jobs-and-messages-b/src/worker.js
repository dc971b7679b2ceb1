const { Worker } = require('bullmq');
const { Kafka } = require('kafkajs');

const worker = new Worker('patient-results', async (job) => {
  console.log(`job ${job.id} attempt ${job.attemptsMade}`); // safe
  console.log('patient result', job.data); // leak: log
});
worker.on('failed', (job, error) => {
  console.error('failed', job?.id, error.name); // safe
});

async function consume() {
  const consumer = new Kafka({ brokers: ['kafka.lab.internal:9092'] }).consumer({ groupId: 'results' });
  await consumer.subscribe({ topic: 'patient-results' });
  await consumer.run({
    eachMessage: async ({ topic, partition, message }) => {
      console.log(topic, partition, message.offset); // safe
      const result = JSON.parse(message.value.toString());
      console.log('patient result arrived', result); // leak: log
    },
  });
}

async function listen(channel) {
  await channel.consume('patient-admissions', (msg) => {
    console.log('patient admission', msg.content.toString()); // leak: log
    console.log('delivery', msg.fields.deliveryTag); // safe
    channel.ack(msg);
  });
}
module.exports = { consume, listen };
