import { formatValue } from '../format/format-value';
import { useCrm } from '../context/crm-context';
import type { AssociatedProps } from './associated-props';
import { AssociatedName } from './AssociatedName';
import { propertiesNamed } from './properties-named';
import classes from './Record.module.css';
import { detailNames } from './use-associated';

/** Associated records one below the other, with what is known of each. */
export function AssociatedList({ entries, to, schema }: AssociatedProps) {
  const { reader } = useCrm();
  const details = propertiesNamed(detailNames[to], schema);
  return (
    <ul className={classes.associated}>
      {entries.map((entry) => (
        <li key={entry.record.id}>
          <AssociatedName entry={entry} to={to} />
          {details
            .filter(({ name }) => Boolean(entry.record.properties[name]))
            .map((property) => (
              <div key={property.name} className={classes.detail}>
                {formatValue(property, entry.record.properties[property.name], schema, reader)}
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}
