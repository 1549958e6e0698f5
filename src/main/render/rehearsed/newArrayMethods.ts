/** The methods of ES2023, as they are specified; what they are given is never changed. */
const METHODS: Readonly<Record<string, (this: readonly unknown[], ...args: never[]) => unknown>> = {
  with(index: number, value: unknown) {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
  toSorted(compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toReversed() {
    return [...this].reverse();
  },
  toSpliced(start: number, deleted: number, ...added: unknown[]) {
    const copy = [...this];
    copy.splice(start, deleted, ...added);
    return copy;
  },
};

/** Does something with the array methods that Node 20 lacks while it makes a snapshot; it has them again when it wakes up. */
export async function withNewArrayMethods<T>(work: () => Promise<T>): Promise<T> {
  const missing = Object.entries(METHODS).filter(([name]) => !(name in Array.prototype));
  for (const [name, value] of missing) Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    for (const [name] of missing) Reflect.deleteProperty(Array.prototype, name);
  }
}
