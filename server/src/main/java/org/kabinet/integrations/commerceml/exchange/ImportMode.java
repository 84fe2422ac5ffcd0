package org.kabinet.integrations.commerceml.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.integrations.commerceml.arrival.ImportDesk;
import org.kabinet.integrations.commerceml.arrival.ImportTicket;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.files.FileName;
import org.kabinet.integrations.journal.StepFailure;
import org.springframework.stereotype.Component;

/** {@code mode=import}: take what came. While it runs 1C is told to ask again, and does. */
@Component
class ImportMode implements ExchangeMode {

    private final ImportDesk desk;
    private final ExchangeSettings settings;
    private final Sentences sentences;

    ImportMode(ImportDesk desk, ExchangeSettings settings, Sentences sentences) {
        this.desk = desk;
        this.settings = settings;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Answer answer(Call call, Conversation conversation) throws InterruptedException {
        return imported(conversation, fileName(call));
    }

    Answer imported(Conversation conversation, FileName name) throws InterruptedException {
        UUID session = conversation.session().id();
        ImportTicket ticket = desk.take(session, name);
        if (!ticket.endsWithin(settings.patience())) {
            return Answer.progress(conversation.charset(), sentences.progress(ticket.phase(), ticket.percent()));
        }
        desk.handedOver(session, name);
        Optional<StepFailure> failure = ticket.failure();
        if (failure.isPresent()) {
            throw new Refused(failure.get());
        }
        return Answer.success(conversation.charset());
    }

    static FileName fileName(Call call) {
        String raw = call.fileName().orElseThrow(() -> Refused.because("no-file-name"));
        return FileName.of(raw).orElseThrow(() -> new Refused(new StepFailure("bad-name", Map.of("value", raw), 0)));
    }
}
