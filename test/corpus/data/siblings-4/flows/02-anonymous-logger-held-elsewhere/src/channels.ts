export type Line = (text: string, ...more: unknown[]) => void;

export const openChannel = (name: string): Line =>
  function (text, ...more) {
    console.log(`${name}> ${text}`, ...more);
  };

export class Channels {
  static readonly #all = new Map<string, Line>();
  static get(name: string): Line {
    let line = this.#all.get(name);
    if (!line) this.#all.set(name, (line = openChannel(name)));
    return line;
  }
}

export abstract class Chatty {
  protected get tell(): Line {
    return Channels.get(this.constructor.name);
  }
}

export default { quiet: ((_text: string) => {}) as Line, loud: openChannel('loud') };
