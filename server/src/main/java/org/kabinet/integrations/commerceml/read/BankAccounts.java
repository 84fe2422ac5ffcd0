package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** «РасчетныйСчет» with its bank. */
final class BankAccounts {

    private BankAccounts() {}

    static List<Counterparty.BankAccount> list(XmlCursor at) {
        List<Counterparty.BankAccount> accounts = new ArrayList<>();
        at.each("РасчетныйСчет", () -> add(at, accounts));
        return accounts;
    }

    /** Adds the account the cursor stands on, if it has a number. */
    static void add(XmlCursor at, List<Counterparty.BankAccount> accounts) {
        List<Fields> banks = new ArrayList<>();
        Fields account = Fields.read(at, Set.of("НомерСчета", "Комментарий"), element -> {
            switch (element) {
                case "Банк" ->
                    banks.add(Fields.read(at, Set.of("Наименование", "БИК", "СчетКорреспондентский"), e -> {}));
                case "БанкКорреспондент" -> {}
                default -> at.unknown();
            }
        });
        String number = account.textOrBlank("НомерСчета");
        if (number.isEmpty()) {
            return;
        }
        Fields bank = banks.isEmpty() ? account : banks.getFirst();
        accounts.add(new Counterparty.BankAccount(
                number,
                bank.textOrNull("Наименование"),
                bank.textOrNull("БИК"),
                bank.textOrNull("СчетКорреспондентский")));
    }
}
