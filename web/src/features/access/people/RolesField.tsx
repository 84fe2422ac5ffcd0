import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Grant, Problem, Role, RoleView } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { fieldProps } from '@/shared/ui/states';
import { roles } from '../roles/collections';
import { LegalEntityChoice } from '../roles/LegalEntityChoice';
import { ScopeChoice } from '../roles/ScopeChoice';
import { TermChoice } from '../roles/TermChoice';
import { useSession } from '../session';
import { CompanyField } from './CompanyField';
import styles from './people.module.css';
import { canBeScoped, customerRoles, placeOf, roleKey, roleName, staffRoles, withRole } from './rules';
import { words } from './words';

interface RolesFieldProps {
  readonly grants: readonly Grant[];
  readonly onChange: (grants: readonly Grant[]) => void;
  readonly problem: Problem | undefined;
  /** Where the list stands in what is sent: `/grants` of a new person, the whole of the roles. */
  readonly pointer: string;
}

/** One person may hold several roles, each in its place. */
export function RolesField({ grants, onChange, problem, pointer }: RolesFieldProps) {
  const m = useMessages(words);
  const { branches } = useSession();
  const [branch] = branches;
  const add = (): void => {
    const grant: Grant = { role: 'MANAGER', branchId: branch?.id ?? null, branchName: branch?.name ?? null };
    onChange([...grants, grant]);
  };
  const swap = (at: number, grant: Grant): void => onChange(grants.with(at, grant));
  return (
    <fieldset className={styles.roles}>
      <legend>{m.roles}</legend>
      {grants.length === 0 && <p className="quiet">{m.noRoles}</p>}
      {grants.map((grant, at) => (
        <RoleLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the list, its content is being chosen
          key={at}
          grant={grant}
          onChange={(next) => swap(at, next)}
          onRemove={() => onChange(grants.toSpliced(at, 1))}
          problem={problem}
          pointer={`${pointer}/${at}`}
        />
      ))}
      <div>
        <Button size="sm" onClick={add}>
          {m.addRole}
        </Button>
      </div>
    </fieldset>
  );
}

interface RoleLineProps {
  readonly grant: Grant;
  readonly onChange: (grant: Grant) => void;
  readonly onRemove: () => void;
  readonly problem: Problem | undefined;
  readonly pointer: string;
}

function RoleLine({ grant, onChange, onRemove, problem, pointer }: RoleLineProps) {
  const m = useMessages(words);
  const { branches } = useSession();
  const made = useMade(grant);
  const options = [
    ...[...staffRoles, ...customerRoles].map((role) => ({ value: role as string, label: m.roleNames[role] })),
    ...made.map((role) => ({ value: role.key, label: role.name })),
  ];
  const choose = (key: string): void => {
    const role = made.find((one) => one.key === key);
    const next = placed(withRole(grant, role?.likeness ?? (key as Role)), branches);
    onChange(role ? { ...next, roleId: role.key, roleName: role.name } : next);
  };
  const place = placeOf(grant.role);
  const whole = problem?.errors?.find((one) => one.pointer === pointer)?.message;
  return (
    <div className={styles.role}>
      <NativeSelect
        aria-label={m.role}
        data={options}
        value={roleKey(grant)}
        onChange={(event) => choose(event.currentTarget.value)}
        {...fieldProps(problem, `${pointer}/role`)}
      />
      {place === 'branch' && (
        <NativeSelect
          aria-label={m.branch}
          data={branches.map((one) => ({ value: one.id, label: one.name }))}
          value={grant.branchId ?? ''}
          onChange={(event) => onChange({ ...grant, branchId: event.currentTarget.value })}
          {...fieldProps(problem, `${pointer}/branchId`)}
        />
      )}
      {place === 'organisation' && (
        <CompanyField grant={grant} onChange={onChange} {...fieldProps(problem, `${pointer}/organisationId`)} />
      )}
      {place === 'everywhere' && <span className={`quiet ${styles.everywhere}`}>{m.everywhere}</span>}
      <button
        type="button"
        className={styles.remove}
        aria-label={m.removeRole(roleName(grant, m.roleNames))}
        onClick={onRemove}
      >
        <Icon name="close" size={16} />
      </button>
      {place === 'organisation' && grant.organisationId && grant.role !== 'COMPANY_ADMINISTRATOR' && (
        <div className={styles.whole}>
          <LegalEntityChoice
            organisationId={grant.organisationId}
            value={grant.legalEntityIds ?? null}
            onChange={(legalEntityIds) => onChange({ ...grant, legalEntityIds })}
          />
        </div>
      )}
      {canBeScoped(grant.role) && (
        <div className={styles.whole}>
          <ScopeChoice
            of={place === 'branch' ? 'branch' : 'company'}
            value={grant.scope ?? null}
            onChange={(scope) => onChange({ ...grant, scope })}
          />
        </div>
      )}
      <div className={styles.whole}>
        <TermChoice value={grant.term ?? null} onChange={(term) => onChange({ ...grant, term })} />
      </div>
      {whole && <p className={styles.wrong}>{whole}</p>}
    </div>
  );
}

/** Roles that people have made: the seller's, and of the chosen company its own; the one that is held stays in the list. */
function useMade(grant: Grant): readonly Pick<RoleView, 'key' | 'likeness' | 'name'>[] {
  const { cabinet } = useSession();
  const seller = cabinet === 'ADMINISTRATOR' || cabinet === 'SUPERVISOR';
  const all = useQuery({ ...roles({ organisationId: null }), enabled: seller });
  const own = useQuery({ ...roles({ organisationId: grant.organisationId ?? null }), enabled: !!grant.organisationId });
  const found = new Map([...(all.data ?? []), ...(own.data ?? [])].map((role) => [role.key, role]));
  const made = [...found.values()].filter((role) => role.id);
  return grant.roleId && !found.has(grant.roleId)
    ? [...made, { key: grant.roleId, likeness: grant.role, name: grant.roleName ?? '…' }]
    : made;
}

/** A role of a branch begins in the first one. */
function placed(grant: Grant, branches: readonly { readonly id: string }[]): Grant {
  return placeOf(grant.role) === 'branch' && !grant.branchId ? { ...grant, branchId: branches[0]?.id ?? null } : grant;
}
