import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';

const service = new BlobServiceClient('https://clinic.blob.core.windows.net', new StorageSharedKeyCredential('clinic', 'bm9uZQ=='), {
  retryOptions: { maxTries: 1 },
});
const container = service.getContainerClient('records');
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  upload: (mark) => {
    const text = mark('arg[0]');
    return or(
      container
        .getBlockBlobClient(`${mark('name')}.txt`)
        .upload(text, text.length, { metadata: { name: mark('metadata') }, tags: { name: mark('tags') } }),
    );
  },
  uploadData: (mark) => or(container.getBlockBlobClient('a.txt').uploadData(Buffer.from(mark('arg[0]')))),
  uploadBlockBlob: (mark) => or(container.uploadBlockBlob(`${mark('arg[0]')}.txt`, mark('arg[1]'), 8)),
  stageBlock: (mark) => or(container.getBlockBlobClient('a.txt').stageBlock('MDE=', mark('arg[1]'), 8)),
  appendBlock: (mark) => or(container.getAppendBlobClient('a.txt').appendBlock(mark('arg[0]'), 8)),
  setMetadata: (mark) => or(container.getBlockBlobClient('a.txt').setMetadata({ name: mark('arg[0]') })),
  setTags: (mark) => or(container.getBlockBlobClient('a.txt').setTags({ name: mark('arg[0]') })),
};
