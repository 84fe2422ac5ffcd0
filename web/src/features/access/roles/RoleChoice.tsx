import { useQuery } from '@tanstack/react-query';
import type { Grant, Id, RoleView } from '@/shared/http/api';
import choices from '@/shared/ui/choices.module.css';
import { Read } from '@/shared/ui/states';
import { roles } from './collections';
import { LegalEntityChoice } from './LegalEntityChoice';
import { ofWholeCompany } from './rules';
import { ScopeChoice } from './ScopeChoice';
import { TermChoice } from './TermChoice';

interface Company {
  readonly id: Id;
  readonly name: string;
}

interface RoleChoiceProps {
  readonly label: string;
  readonly company: Company;
  readonly grants: readonly Grant[];
  readonly onChange: (grants: readonly Grant[]) => void;
}

const keyOf = ({ role, roleId }: Grant): string => roleId ?? role;

const granted = (role: RoleView, { id, name }: Company): Grant => ({
  role: role.likeness,
  roleId: role.id ?? null,
  roleName: role.id ? role.name : null,
  organisationId: id,
  organisationName: name,
  legalEntityIds: null,
  branchId: null,
  branchName: null,
});

/** What somebody may be in a company: the built-in roles, those of the seller and the company's own, each with a word on it. */
export function RoleChoice({ label, company, grants, onChange }: RoleChoiceProps) {
  const read = useQuery(roles({ organisationId: company.id }));
  const held = new Set(grants.map(keyOf));
  const toggle = (role: RoleView): void =>
    onChange(
      held.has(role.key) ? grants.filter((grant) => keyOf(grant) !== role.key) : [...grants, granted(role, company)],
    );
  const of = (role: RoleView): Grant | undefined => grants.find((grant) => keyOf(grant) === role.key);
  const change = (role: RoleView, part: Partial<Grant>): void =>
    onChange(grants.map((grant) => (keyOf(grant) === role.key ? { ...grant, ...part } : grant)));
  return (
    <fieldset className={choices.choices}>
      <legend>{label}</legend>
      <Read of={read}>
        {(list) =>
          list.map((role) => (
            <div key={role.key}>
              <label>
                <input type="checkbox" checked={held.has(role.key)} onChange={() => toggle(role)} />
                <span>
                  {role.name} <span className="quiet">{role.description}</span>
                </span>
              </label>
              {held.has(role.key) && (
                <>
                  {!ofWholeCompany(role) && (
                    <>
                      <LegalEntityChoice
                        organisationId={company.id}
                        value={of(role)?.legalEntityIds ?? null}
                        onChange={(legalEntityIds) => change(role, { legalEntityIds })}
                      />
                      <ScopeChoice
                        of="company"
                        value={of(role)?.scope ?? null}
                        onChange={(scope) => change(role, { scope })}
                      />
                    </>
                  )}
                  <TermChoice value={of(role)?.term ?? null} onChange={(term) => change(role, { term })} />
                </>
              )}
            </div>
          ))
        }
      </Read>
    </fieldset>
  );
}
