import { hubspot } from '@hubspot/ui-extensions';
import { languageOf } from '../../src/texts';
import { hubspotFunctions } from './reading/functions-port';
import { recordPage } from './reading/record-page';
import { Summary } from './Summary';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <Summary
    dealId={String(context.crm.objectId)}
    language={languageOf(context.user.locale ?? context.user.language)}
    functions={hubspotFunctions}
    page={recordPage(actions)}
  />
));
