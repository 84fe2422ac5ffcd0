package org.kabinet.audit.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.kabinet.platform.command.Command;
import org.kabinet.platform.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./kabinet verify-log FILE}: no server, no database, only the file. */
public final class VerifyLogCommand implements Command {
    private static final int MOST_TOLD = 50;

    private final Texts texts = new Texts();

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public boolean run(Class<?> portal, Path dataFolder, Locale locale, String argument) {
        Path file = Path.of(argument);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Verdict verdict = new VerifyLog(JsonMapper.shared()).of(in);
            tell(verdict, locale);
            return verdict.good();
        } catch (NoExtract e) {
            throw new Unusable(words("verify.no-extract", locale, file));
        } catch (IOException e) {
            throw new Unusable(words("verify.unreadable-file", locale, file));
        }
    }

    private void tell(Verdict verdict, Locale locale) {
        verdict.faults().stream().limit(MOST_TOLD).forEach(fault -> say(locale, fault));
        if (verdict.faults().size() > MOST_TOLD) {
            System.out.println(words("verify.more", locale, verdict.faults().size() - MOST_TOLD));
        }
        String whose = verdict.head().organisation();
        System.out.println(
                words("verify.whose", locale, whose == null ? verdict.head().chain() : whose));
        System.out.println(words(
                "verify.counts",
                locale,
                verdict.records(),
                verdict.omitted(),
                verdict.head().after() + 1,
                verdict.last()));
        System.out.println(words("verify.last", locale, verdict.last(), verdict.hash()));
        System.out.println(words(verdict.good() ? "verify.good" : "verify.bad", locale));
    }

    private void say(Locale locale, Fault fault) {
        boolean one = fault.first() == fault.last();
        String key = "verify." + fault.kind() + (fault.kind() == Fault.Kind.MISSING && !one ? ".MANY" : "");
        System.out.println(words(key, locale, fault.line(), fault.first(), fault.last()));
    }

    private String words(String key, Locale locale, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return texts.text("audit", key, locale, plain);
    }
}
