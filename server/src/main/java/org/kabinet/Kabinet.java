package org.kabinet;

import java.util.Arrays;
import java.util.stream.Stream;
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
    /** Without arguments that are no options it serves; otherwise it does what they say, by a runner of some module, and ends. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Kabinet.class);
        application.setBannerMode(Banner.Mode.OFF);
        boolean serves = Arrays.stream(arguments).allMatch(argument -> argument.startsWith("--"));
        try {
            var context = application.run(serves ? arguments : unseen(arguments));
            if (!serves) {
                System.exit(SpringApplication.exit(context));
            }
        } catch (RuntimeException failure) {
            System.exit(StartupFailure.isBehind(failure) ? 2 : 1);
        }
    }

    /** A command needs the whole application but nobody calls it meanwhile. */
    private static String[] unseen(String[] arguments) {
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--kabinet.serving=false", "--server.port=0", "--server.address=127.0.0.1"))
                .toArray(String[]::new);
    }
}
