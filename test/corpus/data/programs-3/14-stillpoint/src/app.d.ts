declare global {
  namespace App {
    interface Locals {
      user: { id: string; displayName: string; email: string } | null;
    }
    interface Error {
      message: string;
      ref?: string;
    }
  }
}

export {};
