package org.kabinet.integrations.commerceml.read;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A classifier, a catalogue or a package of offers. */
final class SectionParser {

    private static final String REMOVED = "Удален";

    private final XmlCursor at;
    private final Consumer<Entry> to;
    private final Section.Kind kind;
    private final @Nullable Boolean onlyChanges;
    private final ClassifierParser lists;
    private int line;
    private boolean opened;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String catalogueId;
    private @Nullable String classifierId;

    SectionParser(XmlCursor at, Consumer<Entry> to, Section.Kind kind, @Nullable Boolean onlyChanges) {
        this.at = at;
        this.to = to;
        this.kind = kind;
        this.onlyChanges = onlyChanges;
        this.lists = new ClassifierParser(at, to);
    }

    void read() {
        line = at.line();
        at.findings().handOver("");
        at.children(this::take);
        open();
        at.findings().handOver(id == null ? "" : id);
        announce(at.line(), Section.Moment.CLOSED);
    }

    /** Waits for the first piece: by then nearly every file has told which catalogue it is about. */
    private void open() {
        if (!opened) {
            opened = true;
            announce(line, Section.Moment.OPENED);
        }
    }

    private void announce(int line, Section.Moment moment) {
        to.accept(new Section(line, kind, moment, onlyChanges, id, name, catalogueId, classifierId));
    }

    private void take(String element) {
        switch (element) {
            case "Ид" -> id = at.text();
            case "Наименование" -> name = at.text();
            case "ИдКаталога" -> catalogueId = at.text();
            case "ИдКлассификатора" -> classifierId = at.text();
            case "Описание", "ДействительноС", "ДействительноДо" -> at.text();
            case "Владелец", "Подписанты" -> {}
            default -> takePieces(element);
        }
    }

    private void takePieces(String element) {
        open();
        switch (element) {
            case "Товары" -> each("Товар", this::good);
            case "Предложения" -> each("Предложение", this::offer);
            default -> {
                if (!lists.take(element)) {
                    at.unknown();
                }
            }
        }
    }

    private void each(String expected, Runnable one) {
        at.each(expected, () -> {
            at.startPiece();
            one.run();
        });
    }

    private void good() {
        int line = at.line();
        String status = at.attribute("Статус");
        ItemParser item = new ItemParser(at);
        at.children(item::takeOrRemark);
        if (item.hasId()) {
            boolean removed = REMOVED.equals(status) || Boolean.TRUE.equals(item.deleted());
            to.accept(new Good(line, item.item(), removed));
        } else {
            at.findings().add(line, Finding.Reason.NO_ID, "Товар", item.label());
        }
        at.findings().handOver(item.label());
    }

    private void offer() {
        Offer offer = OfferParser.read(at);
        if (offer != null) {
            to.accept(offer);
        }
        at.findings().handOver(offer == null ? "" : offer.item().id().value());
    }
}
