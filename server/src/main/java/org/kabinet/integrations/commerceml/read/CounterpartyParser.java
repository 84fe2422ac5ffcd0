package org.kabinet.integrations.commerceml.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One «Контрагент» or «Представитель». */
final class CounterpartyParser {

    private final XmlCursor at;
    private final int line;
    private String id = "";
    private @Nullable String role;
    private @Nullable String name;
    private @Nullable String officialName;
    private @Nullable String fullName;
    private @Nullable String last;
    private @Nullable String first;
    private @Nullable String middle;
    private @Nullable String inn;
    private @Nullable String kpp;
    private @Nullable String okpo;
    private @Nullable String ogrn;
    private @Nullable String legalAddress;
    private @Nullable String address;
    private @Nullable String comment;
    private @Nullable String relation;
    private @Nullable Boolean deleted;
    private final List<Counterparty.Contact> contacts = new ArrayList<>();
    private final List<Counterparty.BankAccount> accounts = new ArrayList<>();
    private final List<Counterparty.Representative> representatives = new ArrayList<>();

    private CounterpartyParser(XmlCursor at) {
        this.at = at;
        this.line = at.line();
    }

    /** Reads the current element; its id is blank if the file has none. */
    static Counterparty read(XmlCursor at) {
        CounterpartyParser parser = new CounterpartyParser(at);
        at.children(parser::take);
        return parser.counterparty();
    }

    private Counterparty counterparty() {
        Counterparty.Person person =
                last == null && first == null && middle == null ? null : new Counterparty.Person(last, first, middle);
        return new Counterparty(
                line,
                id,
                role,
                name,
                officialName,
                fullName,
                person,
                inn,
                kpp,
                okpo,
                ogrn,
                legalAddress,
                address,
                contacts,
                accounts,
                representatives,
                comment,
                deleted);
    }

    private void take(String element) {
        if (!takeName(element) && !takeRegistration(element)) {
            takeStructure(element);
        }
    }

    private boolean takeName(String element) {
        switch (element) {
            case "Ид" -> id = at.text();
            case "Роль" -> role = at.text();
            case "Наименование" -> name = at.text();
            case "ОфициальноеНаименование" -> officialName = at.text();
            case "ПолноеНаименование" -> fullName = at.text();
            case "Фамилия" -> last = at.text();
            case "Имя" -> first = at.text();
            case "Отчество" -> middle = at.text();
            case "Отношение" -> relation = at.text();
            case "Комментарий" -> comment = at.text();
            case "НомерВерсии", "Обращение", "Пол", "ДатаРождения", "Должность" -> at.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeRegistration(String element) {
        switch (element) {
            case "ИНН" -> inn = ItemLists.blankToNull(at.text());
            case "КПП" -> kpp = ItemLists.blankToNull(at.text());
            case "ОКПО" -> okpo = ItemLists.blankToNull(at.text());
            case "ОГРН" -> ogrn = ItemLists.blankToNull(at.text());
            case "ПометкаУдаления" -> deleted = Values.flag(at);
            case "ЕГРПО", "ОКВЭД", "ОКДП", "ОКОПФ", "ОКФС", "ДатаРегистрации", "ОсновнойВидДеятельности" -> at.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeStructure(String element) {
        switch (element) {
            case "ЮридическийАдрес", "АдресРегистрации" -> legalAddress = Addresses.read(at);
            case "Адрес", "ФактическийАдрес" -> address = Addresses.read(at);
            case "Контакты" -> contacts.addAll(Contacts.read(at));
            case "РасчетныеСчета" -> accounts.addAll(BankAccounts.list(at));
            case "РасчетныйСчет" -> BankAccounts.add(at, accounts);
            case "Представители" -> representatives();
            case "Контрагент" -> takeOver();
            default -> at.unknown();
        }
    }

    private void representatives() {
        at.each("Представитель", () -> {
            CounterpartyParser one = new CounterpartyParser(at);
            at.children(one::take);
            representatives.add(new Counterparty.Representative(one.relation, one.counterparty()));
        });
    }

    /** «Представитель» may wrap a «Контрагент»: the person is the one inside. */
    private void takeOver() {
        at.children(this::take);
    }
}
