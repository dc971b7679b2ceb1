import { isDicom } from './dicom-start.js';
import type { HeaderKind } from './header.js';

/** Images and documents of DICOM. The library that reads them is loaded when there is one. */
export const dicom: HeaderKind = {
  standard: 'dicom',
  isSo: isDicom,
  failure: 'a DICOM file that is broken or cut off',
  read: async (content, standard) => {
    const { readDicomTags } = await import('./dicom-tags.js');
    return readDicomTags(content, standard);
  },
};
