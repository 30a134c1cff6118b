import type { Functions } from '../../../extensions/deal/reading/functions-port';
import { Summary } from '../../../extensions/deal/Summary';
import type { OpenReply } from '../../../src/protocol/open-qualification';
import type { Language } from '../../../src/texts';
import { createRenderer } from '../renderer';

const unused = () => Promise.reject(new Error('the summary only reads the qualification'));

/** Renders the sidebar card of a deal that opens so. */
export function showSummary(reply: OpenReply, language: Language = 'en') {
  const functions: Functions = {
    open: () => Promise.resolve(reply),
    save: unused,
    namePerson: unused,
    history: unused,
    answerApproach: unused,
    settingsRevision: unused,
    nowAndThen: () => () => undefined,
  };
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(
    <Summary dealId="101" language={language} functions={functions} onChange={() => undefined} />,
  );
  return renderer;
}
