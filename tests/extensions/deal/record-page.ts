import type { PageProperties, RecordPage } from '../../../extensions/deal/reading/record-page';

/** The page that a card stands on: says what changes, and what the record holds where it is asked. */
export function aRecordPage(holds: () => Promise<PageProperties> = () => Promise.resolve({})) {
  let tell: (changed: PageProperties) => void = () => undefined;
  const asked: (readonly string[])[] = [];
  const page: RecordPage = {
    onChange: (callback) => (tell = callback),
    read: (names) => {
      asked.push(names);
      return holds();
    },
  };
  return {
    page,
    /** What the page was asked for, each time. */
    asked,
    changed: (properties: PageProperties) => tell(properties),
  };
}
