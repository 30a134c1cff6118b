const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
};

/** `text` as e-mail addresses and domains write it: lower case, no accents, everything but letters and digits as `between`. */
export function asciiWords(text: string, between: string): string {
  return text
    .toLowerCase()
    .replace(/[øæåßıłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', between);
}
