import { hubspot } from '@hubspot/ui-extensions';
import { languageOf } from '../../src/texts';
import { Checklist } from './Checklist';
import { hubspotFunctions } from './functions-port';
import { watchedProperties } from './watched-properties';

hubspot.extend<'crm.record.tab'>(({ context, actions }) => (
  <Checklist
    dealId={String(context.crm.objectId)}
    userEmail={context.user.email}
    language={languageOf(context.user.locale ?? context.user.language)}
    functions={hubspotFunctions}
    onChange={(callback) => actions.onCrmPropertiesUpdate([...watchedProperties], callback)}
    onRefused={(title, message) => actions.addAlert({ type: 'danger', title, message })}
    onSaved={(message) => {
      actions.addAlert({ type: 'success', message });
      actions.refreshObjectProperties();
    }}
  />
));
