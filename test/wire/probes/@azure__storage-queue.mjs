import { QueueServiceClient, StorageSharedKeyCredential } from '@azure/storage-queue';

const service = new QueueServiceClient('https://clinic.queue.core.windows.net', new StorageSharedKeyCredential('clinic', 'bm9uZQ=='), {
  retryOptions: { maxTries: 1 },
});

export const calls = {
  sendMessage: (mark) =>
    service
      .getQueueClient('visits')
      .sendMessage(mark('arg[0]'))
      .then(() => undefined)
      .catch((error) => error),
};
