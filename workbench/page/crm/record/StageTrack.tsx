import { notifications } from '@mantine/notifications';
import type { RecordInView } from '../properties/record-in-view';
import classes from './Record.module.css';

/** The stages of the deal's pipeline in order; choosing one moves the deal there. */
export function StageTrack({ view: { record, schema, save } }: { readonly view: RecordInView }) {
  const pipeline = schema.pipelines.find(({ id }) => id === record.properties['pipeline']);
  if (pipeline === undefined) {
    return <p className={classes.none}>This deal is in no pipeline. Choose one on the left.</p>;
  }
  const stages = [...pipeline.stages].sort((a, b) => a.displayOrder - b.displayOrder);
  const current = stages.findIndex(({ id }) => id === record.properties['dealstage']);
  const moveTo = async (dealstage: string) => {
    const problem = await save({ dealstage });
    if (problem !== null)
      notifications.show({ color: 'red', title: 'The deal was not moved', message: problem.message });
  };
  return (
    <ol className={classes.track} aria-label={`Stages of ${pipeline.label}`}>
      {stages.map(({ id, label }, position) => (
        <li key={id}>
          <button
            type="button"
            className={classes.stage}
            data-done={position < current}
            aria-current={position === current ? 'step' : undefined}
            title={position === current ? label : `Move to ${label}`}
            onClick={() => {
              if (position !== current) void moveTo(id);
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ol>
  );
}
