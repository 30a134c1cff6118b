import { hubspotFunctions } from '../../../extensions/deal/reading/functions-port';
import { Summary } from '../../../extensions/deal/Summary';
import type { OpenReply } from '../../../src/protocol/open-qualification';
import type { SaveReply, SaveRequest } from '../../../src/protocol/save-answers';
import type { Language } from '../../../src/texts';
import { functionsGiven } from '../functions-given';
import { createRenderer } from '../renderer';
import { aRecordPage } from './record-page';

interface SummaryOptions {
  readonly dealId?: string;
  /** Without it nothing is saved. */
  readonly save?: (request: SaveRequest) => Promise<SaveReply>;
}

/** Renders the sidebar card of a deal that opens so. */
export function showSummary(
  reply: OpenReply,
  language: Language = 'en',
  { dealId = '101', save }: SummaryOptions = {},
) {
  const functions = functionsGiven(hubspotFunctions, {
    open: () => Promise.resolve(reply),
    ...(save === undefined ? {} : { save }),
    nowAndThen: () => () => undefined,
  });
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(
    <Summary
      dealId={dealId}
      userEmail="rep@example.com"
      language={language}
      functions={functions}
      page={aRecordPage().page}
      onSaved={() => undefined}
      onRefused={() => undefined}
    />,
  );
  return renderer;
}
