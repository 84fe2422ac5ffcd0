package org.kabinet;

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
    public static void main(String[] arguments) {
        var application = new SpringApplication(Kabinet.class);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            application.run(arguments);
        } catch (RuntimeException failure) {
            System.exit(StartupFailure.isBehind(failure) ? 2 : 1);
        }
    }
}
