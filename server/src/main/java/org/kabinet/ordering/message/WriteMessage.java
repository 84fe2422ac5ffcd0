package org.kabinet.ordering.message;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderEvent;
import org.kabinet.ordering.OrderingProblem;
import org.kabinet.ordering.message.MessageRepository.Talk;
import org.kabinet.ordering.reader.Reader;
import org.kabinet.ordering.reader.Readers;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a comment, a question or an answer about an order; whoever sees the order may. */
@Component
class WriteMessage {

    private final Readers readers;
    private final MessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteMessage(Readers readers, MessageRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.readers = readers;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public OrderMessage write(UUID orderId, UUID id, MessageKind kind, String text, @Nullable UUID answersId) {
        Reader reader = readers.current();
        Talk talk = messages.talk(orderId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Instant now = clock.instant();
        UUID question = kind == MessageKind.ANSWER ? answersId : null;
        var message = new OrderMessage(id, now, reader.side(), kind, question, reader.name(), text.strip());
        if (kind == MessageKind.ANSWER) {
            takeQuestion(talk, question, reader, now);
        }
        if (!messages.add(orderId, talk.organisationId(), talk.branchId(), reader.personId(), message)) {
            return messages.find(orderId, id).orElseThrow(() -> new ProblemException(OrderingProblem.ID_TAKEN));
        }
        events.publishEvent(new OrderEvent.MessageWritten(
                orderId,
                talk.organisationId(),
                talk.branchId(),
                talk.handedTo(),
                id,
                kind == MessageKind.QUESTION,
                now));
        return message;
    }

    private void takeQuestion(Talk talk, @Nullable UUID question, Reader reader, Instant now) {
        if (question == null
                || !messages.answered(talk.orderId(), question, reader.side().other(), now)) {
            throw ProblemException.withErrors(
                    OrderingProblem.NOTHING_TO_ANSWER, List.of(FieldError.of("/answersId", "NOTHING_TO_ANSWER")));
        }
    }
}
