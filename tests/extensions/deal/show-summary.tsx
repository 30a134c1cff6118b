import { hubspotFunctions } from '../../../extensions/deal/reading/functions-port';
import { Summary } from '../../../extensions/deal/Summary';
import type { OpenReply } from '../../../src/protocol/open-qualification';
import type { Language } from '../../../src/texts';
import { functionsGiven } from '../functions-given';
import { createRenderer } from '../renderer';
import { aRecordPage } from './record-page';

/** Renders the sidebar card of a deal that opens so; the card only reads the qualification. */
export function showSummary(reply: OpenReply, language: Language = 'en') {
  const functions = functionsGiven(hubspotFunctions, {
    open: () => Promise.resolve(reply),
    nowAndThen: () => () => undefined,
  });
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(
    <Summary dealId="101" language={language} functions={functions} page={aRecordPage().page} />,
  );
  return renderer;
}
