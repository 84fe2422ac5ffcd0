package org.kabinet.demo.sales;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kabinet.demo.sales.Order.Message;
import org.kabinet.demo.sales.Order.Message.Kind;
import org.kabinet.demo.sales.Order.Step;
import org.kabinet.demo.sales.Placement.Somebody;
import org.kabinet.demo.seed.Dice;
import org.kabinet.demo.seed.FixedId;
import org.kabinet.demo.seed.Page;

/** What customer and seller wrote to each other about an order. */
final class Talk {
    private static final double ASKED = 0.16;
    private static final double ASKED_OF_OPEN = 0.4;
    private static final double STILL_OPEN = 0.5;
    private static final double REMARKED = 0.08;

    private final Page book = Page.all("talk.yaml").getFirst();
    private final Instant now;

    Talk(Instant now) {
        this.now = now;
    }

    /** One of the book's texts, as {@code orderComments}. */
    String oneOf(String kind, Dice dice) {
        return dice.oneOf(book.texts(kind));
    }

    List<Message> messages(Placement placement, List<Step> steps) {
        var dice = Dice.of("talk", placement.key());
        boolean open = steps.getLast().to().phase().open();
        Stream<Message> asked =
                dice.chance(open ? ASKED_OF_OPEN : ASKED) ? question(placement, open, dice) : Stream.of();
        Stream<Message> customer = dice.chance(REMARKED)
                ? remark("customerComments", placement, customerOf(placement), dice)
                : Stream.of();
        Stream<Message> seller =
                dice.chance(REMARKED) ? remark("sellerComments", placement, managerOf(placement), dice) : Stream.of();
        return Stream.of(asked, customer, seller)
                .flatMap(messages -> messages)
                .filter(message -> message.at().isBefore(now))
                .toList();
    }

    private Stream<Message> question(Placement placement, boolean open, Dice dice) {
        Instant at = later(placement, placement.at(), dice);
        Instant answeredAt = later(placement, at, dice);
        boolean unanswered = open && dice.chance(STILL_OPEN) || !answeredAt.isBefore(now);
        return unanswered
                ? Stream.of(asked(placement, oneOf("openQuestions", dice), at, Optional.empty()))
                : answered(placement, dice.oneOf(book.pages("questions")), at, answeredAt);
    }

    private static Stream<Message> answered(Placement placement, Page text, Instant at, Instant answeredAt) {
        Message question = asked(placement, text.text("q"), at, Optional.of(answeredAt));
        UUID id = FixedId.at(answeredAt, "answer", placement.key());
        var answer = new Message(
                id,
                Kind.ANSWER,
                managerOf(placement),
                text.text("a"),
                answeredAt,
                Optional.of(question.id()),
                Optional.empty());
        return Stream.of(question, answer);
    }

    private static Message asked(Placement placement, String text, Instant at, Optional<Instant> answeredAt) {
        UUID id = FixedId.at(at, "question", placement.key());
        return new Message(id, Kind.QUESTION, customerOf(placement), text, at, Optional.empty(), answeredAt);
    }

    private Stream<Message> remark(String kind, Placement placement, Somebody author, Dice dice) {
        Instant at = later(placement, placement.at(), dice);
        UUID id = FixedId.at(at, kind, placement.key());
        return Stream.of(
                new Message(id, Kind.COMMENT, author, oneOf(kind, dice), at, Optional.empty(), Optional.empty()));
    }

    private static Instant later(Placement placement, Instant from, Dice dice) {
        return new WorkingTime(placement.customer().branch().zone()).after(from, dice.within(0.2, 5));
    }

    private static Somebody customerOf(Placement placement) {
        var buyer = placement.customer().buyers().getFirst();
        return placement.by().staff() ? new Somebody(buyer.id(), buyer.name(), false) : placement.by();
    }

    private static Somebody managerOf(Placement placement) {
        var manager = placement.customer().manager();
        return new Somebody(manager.id(), manager.name(), true);
    }
}
