import { objectTypes } from '../api/object-types';
import { formatDay, formatValue } from '../format/format-value';
import { useCrm } from '../context/crm-context';
import type { AssociatedProps } from './associated-props';
import { AssociatedName } from './AssociatedName';
import { propertiesNamed } from './properties-named';
import classes from './Record.module.css';
import { detailNames } from './use-associated';

/** Associated records as rows. */
export function AssociatedTable({ entries, to, schema }: AssociatedProps) {
  const { reader } = useCrm();
  const details = propertiesNamed(detailNames[to], schema);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{objectTypes[to].singular}</th>
          {details.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.record.id}>
            <th scope="row">
              <AssociatedName entry={entry} to={to} />
            </th>
            {details.map((property) => {
              const value = entry.record.properties[property.name];
              const isInstant = property.type === 'datetime' && Boolean(value);
              return (
                <td key={property.name}>
                  {isInstant ? formatDay(value ?? '', reader) : formatValue(property, value, schema, reader)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
