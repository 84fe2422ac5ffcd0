package org.kabinet.access.personal;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.personal.PersonalData;
import org.kabinet.platform.personal.PersonalRecords;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives everything that the portal holds of a person to themselves, or to the administrator who answers for it. */
@Component
class ExportPersonalData {
    private final List<PersonalData> modules;
    private final PersonalQueries people;
    private final PersonalArchive archive;
    private final TransactionTemplate transaction;

    ExportPersonalData(
            List<PersonalData> modules,
            PersonalQueries people,
            PersonalArchive archive,
            PlatformTransactionManager transactions) {
        this.modules = List.copyOf(modules);
        this.people = people;
        this.archive = archive;
        this.transaction = new TransactionTemplate(transactions);
    }

    void ofOneself(Locale reader, Supplier<OutputStream> file) {
        write(Actors.current().person(), reader, file);
    }

    void of(UUID person, Locale reader, Supplier<OutputStream> file) {
        Actors.current().requires(Permission.PERSONAL_KEEP);
        write(person, reader, file);
    }

    private void write(UUID person, Locale reader, Supplier<OutputStream> file) {
        List<PersonalRecords> all =
                Actors.callAs(Actor.system(), () -> transaction.execute(status -> gathered(person)));
        archive.write(all, reader, file.get());
    }

    private List<PersonalRecords> gathered(UUID person) {
        String login = people.login(person).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return modules.stream()
                .flatMap(module -> module.of(person, login).stream())
                .toList();
    }
}
