export type Traits = Record<string, unknown>;

export abstract class Tracker {
  protected readonly common = { app: 'insight', release: __RELEASE__ };

  abstract identify(id: string, traits?: Traits): void;
  protected abstract emit(event: string, props: Traits): void;

  track(event: string, props: Traits = {}) {
    this.emit(event, { ...this.common, ...props });
  }
}

declare const __RELEASE__: string;
