package org.kabinet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import org.kabinet.platform.command.Command;
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
    /** Serves, unless the arguments are the name of a command and what it is to work on. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            if (arguments.length == 2 && !arguments[0].startsWith("--")) {
                System.exit(run(arguments[0], arguments[1]) ? 0 : 1);
            }
            var application = new SpringApplication(Kabinet.class);
            application.setBannerMode(Banner.Mode.OFF);
            if (System.getenv("KABINET_TLS_CERTIFICATE") != null) {
                application.setAdditionalProfiles("tls");
            }
            application.run(arguments);
        } catch (Command.Unusable unusable) {
            System.err.println(unusable.getMessage());
            System.exit(2);
        } catch (RuntimeException failure) {
            System.exit(StartupFailure.isBehind(failure) ? 2 : 1);
        }
    }

    private static boolean run(String name, String argument) throws IOException, InterruptedException {
        Path data = Path.of(System.getenv().getOrDefault("KABINET_DATA", "data"));
        Command command = ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(offered -> offered.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no command " + name));
        return command.run(Kabinet.class, data, Locale.getDefault(), argument);
    }
}
