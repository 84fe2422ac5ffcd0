import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/features/access/public';
import type { Branch } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { shownPhone } from '@/shared/login';
import { Empty, PageHead, Read, Tag } from '@/shared/ui/states';
import { shiftOf } from '@/shared/zones';
import { branches } from '../collections';
import { BranchForm } from './BranchForm';
import styles from './branches.module.css';
import { words } from './words';

/** The seller's branches with ways into each: its orders, clients, people. */
export function BranchesPage() {
  const m = useMessages(words);
  const administrator = useMay('organisations.branch.keep');
  const read = useQuery(branches(null));
  const [editing, setEditing] = useState<string>();
  return (
    <>
      <PageHead title={m.branches}>
        {administrator && (
          <Button variant="filled" onClick={() => setEditing('new')}>
            {m.add}
          </Button>
        )}
      </PageHead>
      <Read of={read}>
        {(all) => (
          <>
            {all.length === 0 && <Empty title={m.empty} hint={m.emptyHint} />}
            <ul className={styles.cards}>
              {all.map((branch) => (
                <Card
                  key={branch.id}
                  branch={branch}
                  administrator={administrator}
                  onEdit={() => setEditing(branch.id)}
                />
              ))}
            </ul>
            <BranchForm
              key={editing}
              branch={all.find((branch) => branch.id === editing)}
              open={editing !== undefined}
              onClose={() => setEditing(undefined)}
            />
          </>
        )}
      </Read>
    </>
  );
}

interface CardProps {
  readonly branch: Branch;
  readonly administrator: boolean;
  readonly onEdit: () => void;
}

function Card({ branch, administrator, onEdit }: CardProps) {
  const m = useMessages(words);
  const about = [branch.address, shownPhone(branch.phone), branch.email, m.localTime(shiftOf(branch.timeZone))].filter(
    Boolean,
  );
  return (
    <li className="card">
      <p className={styles.title}>
        <span className="strong">{branch.name}</span>
        <Tag>{branch.code}</Tag>
        {!branch.active && <Tag tone="warn">{m.closed}</Tag>}
      </p>
      {about.map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
      <div className={styles.links}>
        <Link to="/orders" search={{ branchId: branch.id }} className="link">
          {m.orders}
        </Link>
        <Link to="/clients" search={{ branchId: branch.id }} className="link">
          {m.clients}
        </Link>
        {administrator && (
          <Link to="/people" search={{ branchId: branch.id }} className="link">
            {m.people}
          </Link>
        )}
        {administrator && (
          <button type="button" className="link" onClick={onEdit}>
            {m.edit}
          </button>
        )}
      </div>
    </li>
  );
}
