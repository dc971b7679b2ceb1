// The tests lint their own text under this name.
export {};
