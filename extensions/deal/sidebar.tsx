import { hubspot } from '@hubspot/ui-extensions';
import { languageOf } from '../../src/texts';
import { hubspotFunctions } from './reading/functions-port';
import { Summary } from './Summary';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <Summary
    dealId={String(context.crm.objectId)}
    language={languageOf(context.user.locale ?? context.user.language)}
    functions={hubspotFunctions}
    onChange={(callback) => actions.onCrmPropertiesUpdate('*', (changed) => callback(Object.keys(changed)))}
  />
));
