declare global {
  namespace App {
    interface Locals {
      aide: { id: string } | null;
    }
    interface Error {
      message: string;
      ref?: string;
    }
  }
}

export {};
