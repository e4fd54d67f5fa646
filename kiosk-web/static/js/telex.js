// Vietnamese typing: what a word becomes when one more Telex key is struck.
const TONES = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ROOFS = { a: "â", e: "ê", o: "ô" };
const HORNS = { a: "ă", o: "ơ", u: "ư" };
const VOWELS = "aăâeêioôơuưy";

/** The text after one key, struck at its end. */
export function strike(text, key) {
  const begin = Math.max(text.lastIndexOf(" "), text.lastIndexOf("-"), text.lastIndexOf(".")) + 1;
  return text.slice(0, begin) + word(text.slice(begin), key);
}

/** A tone on the last word; the same tone again takes it away. */
export function tone(text, key) {
  const begin = text.lastIndexOf(" ") + 1;
  const last = text.slice(begin);
  const toned = withTone(last, TONES[key]);
  return text.slice(0, begin) + (toned === last ? bare(last) : toned ?? last);
}

function word(text, key) {
  if (key in TONES) {
    const toned = withTone(text, TONES[key]);
    if (toned === null) {
      return text + key;
    }
    return toned === text ? bare(text) + key : toned;
  }
  if (key === "z" && bare(text) !== text) {
    return bare(text);
  }
  return marked(text, key) ?? text + key;
}

function marked(text, key) {
  if (key === "d") {
    return /^d/.test(text) && !text.slice(1).includes("d") ? "đ" + text.slice(1)
      : /^đ/.test(text) ? "d" + text.slice(1) + "d" : null;
  }
  if (key === "w") {
    return horned(text);
  }
  if (!(key in ROOFS)) {
    return null;
  }
  const at = lastVowel(text);
  if (at < 0) {
    return null;
  }
  const letter = bare(text[at]);
  if (letter === ROOFS[key]) {
    return replaced(text, at, key) + key;
  }
  return letter === key ? replaced(text, at, ROOFS[key]) : null;
}

function horned(text) {
  const pair = bare(text).search(/uo|ưo/);
  if (pair >= 0) {
    return retoned(replaced(replaced(text, pair, "ư"), pair + 1, "ơ"), text);
  }
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = bare(text[at]);
    if (letter in HORNS) {
      return replaced(text, at, HORNS[letter]);
    }
    if (Object.values(HORNS).includes(letter)) {
      return replaced(text, at, { ă: "a", ơ: "o", ư: "u" }[letter]) + "w";
    }
  }
  return text === "" || !/[aăâeêioôơuưy]/.test(bare(text)) ? text + "ư" : null;
}

/** The word with a tone where it belongs; null when the word has no vowel. */
function withTone(text, mark) {
  const plain = bare(text);
  const at = tonePlace(plain);
  return at < 0 ? null : (plain.slice(0, at) + plain[at] + mark + plain.slice(at + 1)).normalize("NFC");
}

function tonePlace(plain) {
  let begin = [...plain].findIndex(letter => VOWELS.includes(letter));
  if (begin < 0) {
    return -1;
  }
  if (/^(qu|gi)[aăâeêioôơuưy]/.test(plain)) {
    begin = 2;
  }
  let end = begin;
  while (end < plain.length && VOWELS.includes(plain[end])) {
    end++;
  }
  for (let at = end - 1; at >= begin; at--) {
    if ("ăâêôơư".includes(plain[at])) {
      return at;
    }
  }
  const length = end - begin;
  if (length === 1) {
    return begin;
  }
  return end < plain.length || length === 3 ? begin + 1 : begin;
}

function lastVowel(text) {
  const plain = bare(text);
  for (let at = plain.length - 1; at >= 0; at--) {
    if (VOWELS.includes(plain[at])) {
      return at;
    }
  }
  return -1;
}

function replaced(text, at, letter) {
  return retoned(text.slice(0, at) + letter + text.slice(at + 1), text);
}

/** The changed word with the tone that the old one had, where it belongs now. */
function retoned(changed, old) {
  const mark = old.normalize("NFD").match(TONE_MARKS)?.[0];
  return mark ? withTone(changed, mark) ?? changed : changed;
}

function bare(text) {
  return text.normalize("NFD").replace(TONE_MARKS, "").normalize("NFC");
}
