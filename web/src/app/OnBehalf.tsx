import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orderFor } from '@/features/access/public';
import { choiceOf, organisation } from '@/features/organisations/public';
import type { ContractChoice } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { navigationWords } from '@/shared/navigationWords';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import menu from './menu.module.css';
import styles from './OnBehalf.module.css';
import { words } from './words';

/** Cannot be overlooked: whatever is ordered now is ordered for this client, under this contract. */
export function OnBehalf({ behalf }: { behalf: ContractChoice }) {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const client = useQuery(organisation(behalf.organisationId)).data;
  const contracts = client?.contracts.filter((one) => one.active).map((one) => choiceOf(client, one)) ?? [];
  return (
    <section className={styles.banner} aria-label={m.behalf.label}>
      <Icon name="cart" />
      <p>
        {m.behalf.now} <b>{behalf.legalEntityName}</b>, {m.contract(behalf.number)}
      </p>
      <span className={styles.acts}>
        <Link to="/catalogue">{nav.catalogue}</Link>
        <Link to="/cart">{nav.cart}</Link>
        <Link to="/clients/$id" params={{ id: behalf.organisationId }}>
          {m.behalf.card}
        </Link>
        {contracts.length > 1 && (
          <Popup face={m.behalf.other} className={styles.act} role="menu" width={320}>
            {(close) =>
              contracts.map((contract) => (
                <button
                  key={contract.id}
                  type="button"
                  className={menu.item}
                  aria-pressed={contract.id === behalf.id}
                  onClick={() => {
                    orderFor(contract);
                    close();
                  }}
                >
                  <span className={menu.two}>
                    {contract.legalEntityName}
                    <span className="quiet small">
                      {m.contract(contract.number)} · {contract.currency} · {m.terms(contract.deferralDays)}
                    </span>
                  </span>
                  {contract.id === behalf.id && <Icon name="check" />}
                </button>
              ))
            }
          </Popup>
        )}
        <button type="button" className={styles.act} onClick={() => orderFor(undefined)}>
          {m.behalf.stop}
        </button>
      </span>
    </section>
  );
}
