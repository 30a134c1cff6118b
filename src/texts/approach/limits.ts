import type { Text } from '../language';

/** Why an approach is held back, to follow its name and a colon. */
export const limitWords = {
  'too-small': {
    en: 'the deal is too small to pay for that much selling.',
    sv: 'affären är för liten för att bära så mycket säljarbete.',
  },
  'too-large': {
    en: 'a deal of this size is not won with so little selling.',
    sv: 'en så stor affär vinns inte med så lite säljarbete.',
  },
  'compares-vendors': {
    en: 'there is no provocative selling against an RFP, and this buyer compares vendors already.',
    sv: 'i en upphandling går det inte att sälja provokativt, och köparen jämför redan leverantörer.',
  },
  'knows-problem': {
    en: 'this buyer knows the problem already, so there is nothing to provoke with.',
    sv: 'köparen känner redan till problemet, så det finns inget att provocera med.',
  },
  'no-executive': {
    en: 'this is no top question of an executive, and nobody else would act on it.',
    sv: 'frågan ligger inte högst på ledningens lista, och ingen annan skulle ta tag i den.',
  },
  'not-named': {
    en: 'that is for named accounts only, and this is none of them.',
    sv: 'det lönar sig bara hos utpekade målkunder, och det här är ingen sådan.',
  },
} satisfies Readonly<Record<string, Text>>;
