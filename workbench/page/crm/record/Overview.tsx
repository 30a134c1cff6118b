import { emptyValue, formatDay, formatValue } from '../format/format-value';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { AssociatedCard } from './AssociatedCard';
import { propertiesNamed } from './properties-named';
import classes from './Record.module.css';
import { StageTrack } from './StageTrack';

const highlightNames = ['amount', 'closedate', 'hubspot_owner_id', 'hs_deal_stage_probability', 'createdate'];

/** The first tab: where the deal stands, its main figures, and who is in it. */
export function Overview({ view }: { readonly view: RecordInView }) {
  const { reader } = useCrm();
  const { record, schema, objectTypeId } = view;
  const highlights = propertiesNamed(highlightNames, schema).map(({ name, label, type }) => {
    const property = schema.properties.get(name);
    const value = record.properties[name];
    if (property === undefined || !value) return { name, label, words: emptyValue };
    return {
      name,
      label,
      words: type === 'datetime' ? formatDay(value, reader) : formatValue(property, value, schema, reader),
    };
  });
  return (
    <>
      <section className={classes.card} aria-label="Stage">
        <div className={classes.boxed}>
          <h2 className={classes.boxTitle}>Stage</h2>
          <StageTrack view={view} />
        </div>
      </section>
      <section className={classes.card} aria-label="Highlights">
        <div className={classes.boxed}>
          <h2 className={classes.boxTitle}>Highlights</h2>
          <dl className={classes.highlights}>
            {highlights.map(({ name, label, words }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <AssociatedCard from={objectTypeId} id={record.id} to="0-1" as="table" />
      <AssociatedCard from={objectTypeId} id={record.id} to="0-2" as="table" />
    </>
  );
}
