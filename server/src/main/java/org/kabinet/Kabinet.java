package org.kabinet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.kabinet.integrations.commerceml.command.ImportCommand;
import org.kabinet.platform.database.StartupFailure;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The portal as one process; its modules are the packages beside this class. */
@Modulithic(systemName = "Kabinet", sharedModules = "platform")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Kabinet {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals(ImportCommand.NAME)) {
            importFrom(Path.of(arguments[1]));
            return;
        }
        var application = new SpringApplication(Kabinet.class);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            application.run(arguments);
        } catch (RuntimeException failure) {
            System.exit(StartupFailure.isBehind(failure) ? 2 : 1);
        }
    }

    private static void importFrom(Path export) throws IOException, InterruptedException {
        Path data = Path.of(System.getenv().getOrDefault("KABINET_DATA", "data"));
        try {
            System.exit(new ImportCommand(Kabinet.class, data, Locale.getDefault()).run(export) ? 0 : 1);
        } catch (RuntimeException failure) {
            System.exit(StartupFailure.isBehind(failure) ? 2 : 1);
        }
    }
}
