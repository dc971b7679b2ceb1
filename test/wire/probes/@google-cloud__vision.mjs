import vision from '@google-cloud/vision';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new vision.ImageAnnotatorClient(account);
export const answers = tokens;

export const calls = {
  documentTextDetection: (mark) =>
    settled(client.documentTextDetection({ image: { content: Buffer.from(`picture ${mark('image.content')}`) } })),
  textDetection: (mark) =>
    settled(client.textDetection({ image: { source: { imageUri: `https://scans.example.org/${mark('image.source.imageUri')}` } } })),
};
