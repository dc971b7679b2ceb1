import { Client, Databases, Functions, Storage } from 'node-appwrite';
import { InputFile } from 'node-appwrite/file';

const client = new Client().setEndpoint('https://cloud.appwrite.io/v1').setProject('clinic').setKey('none');
const databases = new Databases(client);

export const calls = {
  createDocument: (mark) =>
    databases
      .createDocument({ databaseId: 'd', collectionId: 'c', documentId: 'unique()', data: { name: mark('data') } })
      .then(() => undefined),
  updateDocument: (mark) =>
    databases.updateDocument({ databaseId: 'd', collectionId: 'c', documentId: 'p1', data: { name: mark('data') } }).then(() => undefined),
  createExecution: (mark) => new Functions(client).createExecution({ functionId: 'f', body: mark('body') }).then(() => undefined),
  createFile: (mark) =>
    new Storage(client)
      .createFile({ bucketId: 'b', fileId: 'unique()', file: InputFile.fromPlainText(mark('file'), `${mark('name of the file')}.txt`) })
      .then(() => undefined),
};
