import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { Group, Id } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { words } from '../words';
import styles from './Groups.module.css';

const children = (tree: readonly Group[], parentId: Id | null): Group[] =>
  tree.filter((one) => (one.parentId ?? null) === parentId).sort((a, b) => a.position - b.position);

function ancestors(tree: readonly Group[], group: Group | undefined): Group[] {
  const path: Group[] = [];
  let now = tree.find((one) => one.id === group?.parentId);
  while (now !== undefined && !path.includes(now)) {
    path.unshift(now);
    const { parentId } = now;
    now = tree.find((one) => one.id === parentId);
  }
  return path;
}

/** Where in the tree this is: every step leads there. */
export function GroupPath({ tree, group }: { tree: readonly Group[]; group: Group | undefined }) {
  const m = useMessages(words);
  if (group === undefined) return null;
  return (
    <nav aria-label={m.sections}>
      <Link to="/catalogue">{m.title}</Link>
      {ancestors(tree, group).map((one) => (
        <Fragment key={one.id}>
          {' › '}
          <Link to="/catalogue" search={{ group: one.id }}>
            {one.name}
          </Link>
        </Fragment>
      ))}
    </nav>
  );
}

/** More sections than this would push the goods off the screen. */
const most = 14;

/** The sections right below this one, with how much is in each; very many wait behind one more press. */
export function GroupLinks({ tree, parent }: { tree: readonly Group[]; parent: Group | undefined }) {
  const m = useMessages(words);
  const f = useFormats();
  const inside = children(tree, parent?.id ?? null).filter((one) => one.count > 0);
  const [whole, setWhole] = useState<Id>();
  const here = parent?.id ?? 'all';
  const folded = inside.length > most && whole !== here;
  if (inside.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={m.sections}>
      {(folded ? inside.slice(0, most - 2) : inside).map((one) => (
        <Link
          key={one.id}
          from="/catalogue"
          to="/catalogue"
          search={(now) => ({ ...now, group: one.id, f: undefined })}
        >
          {one.name} <span className="quiet small">{f.number(one.count)}</span>
        </Link>
      ))}
      {folded && (
        <button type="button" className={styles.more} onClick={() => setWhole(here)}>
          {m.moreSections(inside.length - most + 2)}
        </button>
      )}
    </nav>
  );
}

/** The whole tree, one press away. */
export function GroupTree({ tree, chosen }: { tree: readonly Group[]; chosen: Id | undefined }) {
  const m = useMessages(words);
  if (tree.length === 0) return null;
  const face = (
    <>
      {m.sections} <Icon name="down" size={15} />
    </>
  );
  return (
    <Popup face={face} className={styles.face} width={320}>
      {(close) => (
        <div className={styles.tree}>
          <Link to="/catalogue" onClick={close} data-chosen={chosen === undefined}>
            {m.allSections}
          </Link>
          <Branch tree={tree} parentId={null} depth={0} chosen={chosen} close={close} />
        </div>
      )}
    </Popup>
  );
}

interface BranchProps {
  readonly tree: readonly Group[];
  readonly parentId: Id | null;
  readonly depth: number;
  readonly chosen: Id | undefined;
  readonly close: () => void;
}

function Branch({ tree, parentId, depth, chosen, close }: BranchProps) {
  const f = useFormats();
  return children(tree, parentId).map((one) => (
    <Fragment key={one.id}>
      <Link
        to="/catalogue"
        search={{ group: one.id }}
        onClick={close}
        data-chosen={one.id === chosen}
        style={{ paddingLeft: 10 + depth * 16 }}
      >
        {one.name} <span className="quiet small">{f.number(one.count)}</span>
      </Link>
      <Branch tree={tree} parentId={one.id} depth={depth + 1} chosen={chosen} close={close} />
    </Fragment>
  ));
}
