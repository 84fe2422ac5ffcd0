import { chooseContract, useContract, useSession } from '@/features/access/public';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import styles from './menu.module.css';
import { words } from './words';

/** From whom the customer is buying: prices, cart and documents follow this choice. */
export function ContractSwitcher() {
  const m = useMessages(words);
  const { contracts } = useSession();
  const chosen = useContract();
  if (chosen === undefined) return null;
  const face = (
    <>
      <span>
        <b>{chosen.legalEntityName}</b> · {m.contract(chosen.number)}
      </span>
      {contracts.length > 1 && <Icon name="down" size={16} />}
    </>
  );
  if (contracts.length === 1) return <div className={styles.face}>{face}</div>;
  return (
    <Popup face={face} className={styles.face} role="menu" width={360}>
      {(close) => (
        <>
          <p className={styles.title}>{m.from}</p>
          {contracts.map((contract) => (
            <button
              key={contract.id}
              type="button"
              className={styles.item}
              aria-pressed={contract.id === chosen.id}
              onClick={() => {
                chooseContract(contract.id);
                close();
              }}
            >
              <span className={styles.two}>
                {contract.legalEntityName}
                <span className="quiet small">
                  {m.contract(contract.number)} · {contract.currency} · {m.terms(contract.deferralDays)}
                </span>
              </span>
              {contract.id === chosen.id && <Icon name="check" />}
            </button>
          ))}
        </>
      )}
    </Popup>
  );
}
