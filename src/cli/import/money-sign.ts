/** The currencies that a sign or word at an amount may stand for. What is not here, and no ISO code, says nothing. */
const currenciesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['US$', ['USD']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'BRL']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['₪', ['ILS']],
  ['₺', ['TRY']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['ft', ['HUF']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
]);

/** Whether an amount with this sign or code can be in a currency, an ISO code. */
export function canStandFor(written: string, currency: string): boolean {
  const code = /^[A-Z]{3}$/.test(written) ? [written] : null;
  const meant =
    code ?? currenciesOf.get(written.toLowerCase().replace(/\.$/, '')) ?? currenciesOf.get(written);
  return meant === undefined || meant.includes(currency);
}
