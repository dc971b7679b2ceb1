export class Canvas {
  /** @phi */
  inscription = '';
  frame = 'oak';

  constructor(
    /** @phi */ readonly motif: string,
    readonly easel: number,
  ) {}
  /**
   * The words on the back.
   * @phi
   */
  get back(): string { return this.inscription.toUpperCase(); }
}

export type Plate = {
  /** @phi */
  engraving: string;
  metal: string;
};

/** @phi */
const remarks: string[] = [];

export function hang(canvas: Canvas, plate: Plate, /** @phi */ dedication: string, hook: string): void {
  remarks.push(dedication.slice(0, 40));
  console.log('inscription', canvas.inscription); // leak: log
  console.log('motif', canvas.motif); // leak: log
  console.log('back', canvas.back); // leak: log
  console.log('engraving', plate.engraving); // leak: log
  console.log('dedicated', dedication); // leak: log
  console.log('remarks', remarks); // leak: log
  console.log('frame', canvas.frame, plate.metal); // safe
  console.log('at', hook, canvas.easel); // safe
  console.log('remarks', remarks.length); // safe
}
