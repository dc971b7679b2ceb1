import { type SettingsReader, joinReadings } from './reader.js';

/** Recipes of container images. The parser is loaded when there is one. */
export const dockerfile: SettingsReader = {
  id: 'dockerfile',
  claims: (path) => /(^|\/)(Dockerfile|Containerfile)([.-][\w.-]+)?$|\.dockerfile$/i.test(path),
  read: async (files) => {
    const { readDockerfile } = await import('./dockerfile-image.js');
    return joinReadings(files.map(readDockerfile));
  },
};
