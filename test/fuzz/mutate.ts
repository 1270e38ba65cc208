/** Ways in which a file is damaged on its way, or on purpose. */
const MUTATIONS: Readonly<Record<string, (bytes: Buffer, at: (below: number) => number) => Buffer>> = {
  cut: (bytes, at) => bytes.subarray(0, at(bytes.length)),
  'lose the beginning': (bytes, at) => bytes.subarray(at(Math.min(200, bytes.length))),
  'flip bits': (bytes, at) => {
    for (let count = 1 + at(8); count > 0; count -= 1) {
      const place = at(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << at(8));
    }
    return bytes;
  },
  'overwrite a part': (bytes, at) => {
    const start = at(bytes.length);
    return bytes.fill(at(256), start, Math.min(bytes.length, start + at(500)));
  },
  'lose a part': (bytes, at) => {
    const start = at(bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + at(2000))]);
  },
  'repeat a part': (bytes, at) => {
    const start = at(bytes.length);
    const end = start + at(2000);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  'swap two parts': (bytes, at) => {
    const size = 1 + at(300);
    const [one, two] = [at(bytes.length), at(bytes.length)];
    const kept = Buffer.from(bytes.subarray(one, one + size));
    bytes.copyWithin(one, two, two + size);
    kept.copy(bytes, two);
    return bytes;
  },
  'change a number': (bytes, at) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/(?<=\/\w{1,20} ?)\d{1,9}/g)];
    const chosen = numbers[at(Math.max(1, numbers.length))];
    if (!chosen) return bytes;
    const other = ['0', '-1', '99999999', '1e9', String(at(5000))][at(5)] ?? '0';
    const end = chosen.index + chosen[0].length;
    return Buffer.from(text.slice(0, chosen.index) + other + text.slice(end), 'latin1');
  },
  'shorten a stream': (bytes, at) => {
    const ends: number[] = [];
    for (let end = bytes.indexOf('endstream'); end >= 0; end = bytes.indexOf('endstream', end + 9))
      ends.push(end);
    const end = ends[at(Math.max(1, ends.length))] ?? bytes.length;
    return Buffer.concat([bytes.subarray(0, Math.max(0, end - at(400))), bytes.subarray(end)]);
  },
};

const NAMES = Object.keys(MUTATIONS);

/** A damaged copy, and how it was damaged; the same numbers from `random` give the same copy. */
export function mutate(
  original: Uint8Array,
  random: () => number,
): { readonly how: string; readonly bytes: Buffer } {
  const at = (below: number) => Math.floor(random() * below);
  const how = NAMES[at(NAMES.length)] as string;
  return { how, bytes: MUTATIONS[how]?.(Buffer.from(original), at) ?? Buffer.from(original) };
}
