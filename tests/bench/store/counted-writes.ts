/** Counts every object that anybody puts into IndexedDB until it is stopped. */
export function countedWrites(): { readonly stop: () => number } {
  const { prototype } = IDBObjectStore;
  const original = { put: Reflect.get(prototype, "put"), add: Reflect.get(prototype, "add") };
  let count = 0;
  for (const name of ["put", "add"] as const) {
    prototype[name] = function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore["put"]>) {
      count += 1;
      return original[name].apply(this, args);
    };
  }
  return {
    stop: () => {
      Object.assign(prototype, original);
      return count;
    },
  };
}
