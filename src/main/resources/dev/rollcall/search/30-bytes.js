// Numbers and strings in bytes. Whatever a damaged file says, reading ends with them.
const decoded = (bytes) => new TextDecoder().decode(bytes);

class Bytes {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    for (let value = 0, shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError();
  }

  take(length) {
    this.at += length;
    if (this.at > this.bytes.length) throw new RangeError();
    return this.bytes.subarray(this.at - length, this.at);
  }

  several(count, each) {
    const all = [];
    while (all.length < count) all.push(each());
    return all;
  }

  numbers() {
    return this.several(this.number(), () => this.number());
  }

  ascending() {
    let last = 0;
    return this.numbers().map((it) => (last += it));
  }

  string() {
    return decoded(this.take(this.number()));
  }

  // Words that share their beginnings with the word before; decoded at once, which is much faster.
  words(after) {
    const all = [];
    let before = 0;
    const count = this.number();
    this.several(count, () => {
      const start = all.length;
      const shared = before + this.number();
      if (shared > start) throw new RangeError();
      while (before < shared) all.push(all[before++]);
      all.push(...this.take(this.number()), 10);
      before = start;
      after?.();
      return 0;
    });
    return decoded(Uint8Array.from(all)).split("\n").slice(0, count);
  }
}

// The place of the last of sorted values that is not above one, or -1.
function lastUpTo(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// What begins so, of sorted words: from and to.
function beginning(sorted, start) {
  let from = lastUpTo(sorted, start);
  if (sorted[from] !== start) from++;
  return [from, lastUpTo(sorted, `${start}\uffff`) + 1];
}
