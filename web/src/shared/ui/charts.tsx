import styles from './charts.module.css';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as it reads, with everything worth saying about it. */
  readonly says: string;
}

const height = 96;
const step = 24;
const gap = 4;

/** Values over time as columns; each says its figures when it is pointed at, and to those who hear the page. */
export function Columns({ label, columns }: { label: string; columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.map((column) => column.value));
  return (
    <figure className={styles.columns}>
      <svg
        viewBox={`0 0 ${Math.max(columns.length, 1) * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${columns.map((column) => column.says).join('; ')}`}
      >
        {columns.map((column, at) => {
          const tall = column.value === 0 ? 1 : Math.max(2, (column.value / most) * height);
          return (
            <g key={column.key}>
              <title>{column.says}</title>
              <rect className={styles.hit} x={at * step} y={0} width={step} height={height} />
              <rect
                className={styles.column}
                x={at * step + gap / 2}
                y={height - tall}
                width={step - gap}
                height={tall}
                rx={2}
              />
            </g>
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </figcaption>
    </figure>
  );
}

/** A share of the whole as a bar, with the part that calls for attention. */
export function Bar({ value, part, most }: { value: number; part: number; most: number }) {
  const share = (of: number): number => (most === 0 ? 0 : (of / most) * 100);
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.rest} width={100} height={8} rx={2} />
      <rect className={styles.column} width={share(value)} height={8} rx={2} />
      <rect className={styles.part} width={share(part)} height={8} rx={2} />
    </svg>
  );
}
