package org.kabinet.integrations.commerceml.read;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file from its root down to the pieces, each of which has a parser of its own. */
final class FileParser {

    private static final String ROOT = "КоммерческаяИнформация";
    private static final Set<String> PARTS = Set.of(
            "Классификатор",
            "Каталог",
            "ПакетПредложений",
            "ИзмененияПакетаПредложений",
            "Документ",
            "Контейнер",
            "Контрагенты",
            "Контрагент");

    private final XmlCursor at;
    private final Consumer<Entry> to;

    FileParser(XmlCursor at, Consumer<Entry> to) {
        this.at = at;
        this.to = to;
    }

    void read() {
        int line = at.line();
        if (at.name().equals(ROOT)) {
            String version = at.attribute("ВерсияСхемы");
            refuseOld(version);
            to.accept(new Header(line, version, at.attribute("ДатаФормирования")));
            at.remarkAttributes();
            at.findings().handOver("");
            at.children(this::part);
        } else if (PARTS.contains(at.name())) {
            to.accept(new Header(line, null, null));
            part(at.name());
        } else {
            throw new UnreadableFile(UnreadableFile.Cause.NOT_COMMERCEML, line, at.name());
        }
        at.findings().handOver("");
    }

    private void refuseOld(@Nullable String version) {
        if (version != null && version.startsWith("1.")) {
            throw new UnreadableFile(UnreadableFile.Cause.OLD_VERSION, at.line(), version);
        }
    }

    private void part(String name) {
        refuseAttributeStyle();
        at.startPiece();
        switch (name) {
            case "Классификатор" -> section(Section.Kind.CLASSIFIER, false);
            case "Каталог" -> section(Section.Kind.CATALOGUE, false);
            case "ПакетПредложений" -> section(Section.Kind.OFFERS, false);
            case "ИзмененияПакетаПредложений" -> section(Section.Kind.OFFERS, true);
            case "Документ" -> document();
            case "Контрагент" -> counterparty();
            case "Контейнер", "Контрагенты", "Документы" -> at.children(this::part);
            default -> {
                at.unknown();
                at.findings().handOver("");
            }
        }
    }

    /** CommerceML 1 kept everything in attributes of the same elements. */
    private void refuseAttributeStyle() {
        if (at.attribute("Идентификатор") != null || at.attribute("ХозОперация") != null) {
            throw new UnreadableFile(UnreadableFile.Cause.OLD_VERSION, at.line(), at.name());
        }
    }

    private void section(Section.Kind kind, boolean changesByName) {
        Boolean declared = Values.flag(
                at, at.line(), at.path() + "/@СодержитТолькоИзменения", at.attribute("СодержитТолькоИзменения"));
        new SectionParser(at, to, kind, changesByName ? Boolean.TRUE : declared).read();
    }

    private void document() {
        TradeDocument document = DocumentParser.read(at);
        if (document != null) {
            to.accept(document);
        }
        at.findings().handOver(document == null ? "" : document.id());
    }

    private void counterparty() {
        int line = at.line();
        Counterparty counterparty = CounterpartyParser.read(at);
        if (counterparty.id().isEmpty()) {
            String name = counterparty.name();
            at.findings().add(line, Finding.Reason.NO_ID, "Контрагент", name == null ? "" : name);
        } else {
            to.accept(counterparty);
        }
        at.findings().handOver(counterparty.id());
    }
}
