import { hubspot } from '@hubspot/ui-extensions';
import { languageOf } from '../../src/texts';
import { hubspotFunctions } from './reading/functions-port';
import { recordPage } from './reading/record-page';
import { Summary } from './Summary';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <Summary
    dealId={String(context.crm.objectId)}
    userEmail={context.user.email}
    language={languageOf(context.user.locale ?? context.user.language)}
    functions={hubspotFunctions}
    page={recordPage(actions)}
    onRefused={(title, message) => actions.addAlert({ type: 'danger', title, message })}
    onSaved={(message) => {
      actions.addAlert({ type: 'success', message });
      actions.refreshObjectProperties();
    }}
  />
));
