package org.kabinet.integrations.register;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.RegisteredCompany;
import tools.jackson.databind.JsonNode;

/** Reads what {@code findById/party} answers: of a company and its branches, which share an ИНН, the company. */
final class PartyAnswer {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 1000;

    private PartyAnswer() {}

    static Optional<RegisteredCompany> read(JsonNode answer, String inn) {
        return answer.path("suggestions")
                .valueStream()
                .map(suggestion -> suggestion.path("data"))
                .filter(data -> data.path("inn").asString("").equals(inn))
                .min(Comparator.comparing(
                        data -> data.path("branch_type").asString("").equals("BRANCH")))
                .map(PartyAnswer::company);
    }

    private static RegisteredCompany company(JsonNode data) {
        String full = text(data.at("/name/full_with_opf"), LONGEST_TEXT);
        String name = text(data.at("/name/short_with_opf"), LONGEST);
        String address = text(data.at("/address/unrestricted_value"), LONGEST_TEXT);
        return new RegisteredCompany(
                name.isEmpty() ? cut(full, LONGEST) : name,
                full,
                number(data.path("kpp")),
                number(data.path("ogrn")),
                address.isEmpty() ? text(data.at("/address/value"), LONGEST_TEXT) : address,
                state(data.at("/state/status").asString("")));
    }

    private static RegisteredCompany.State state(String status) {
        return switch (status) {
            case "ACTIVE" -> RegisteredCompany.State.ACTIVE;
            case "LIQUIDATING" -> RegisteredCompany.State.LIQUIDATING;
            case "LIQUIDATED" -> RegisteredCompany.State.LIQUIDATED;
            case "BANKRUPT" -> RegisteredCompany.State.BANKRUPT;
            case "REORGANIZING" -> RegisteredCompany.State.REORGANISING;
            default -> RegisteredCompany.State.UNKNOWN;
        };
    }

    private static @Nullable String number(JsonNode told) {
        String number = text(told, 15);
        return number.matches("[0-9A-Z]{9,15}") ? number : null;
    }

    private static String text(JsonNode told, int longest) {
        return cut(told.asString("").replaceAll("\\p{Cntrl}", " ").strip(), longest);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
