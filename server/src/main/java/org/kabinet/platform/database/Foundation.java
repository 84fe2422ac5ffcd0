package org.kabinet.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Lays what everything else stands on before the first bean is made: the port is free, the data folder is ours, the database
 * answers and is migrated. Whatever is wrong here is told in one line, with nothing else around it.
 */
final class Foundation implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        checkPort(environment);
        KabinetSettings settings = Binder.get(environment).bindOrCreate("kabinet", KabinetSettings.class);
        DataFolder folder = DataFolder.hold(settings.data());
        try {
            Database database = migrated(settings, folder);
            register(context.getDefaultListableBeanFactory(), folder, database);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Database migrated(KabinetSettings settings, DataFolder folder) {
        Database database =
                settings.database().embedded() ? Database.embedded(folder) : Database.own(settings.database());
        try {
            Migrations.apply(database.owner(), "classpath:db/migration");
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Beans are closed in the reverse order: everything that uses the database first, then the database, then the folder. */
    private static void register(DefaultListableBeanFactory beans, DataFolder folder, Database database) {
        beans.registerSingleton("dataFolder", folder);
        beans.registerDisposableBean("dataFolder", folder::close);
        beans.registerSingleton("database", database);
        beans.registerDisposableBean("database", database::close);
    }

    private static void checkPort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 0);
        if (port <= 0 || "none".equals(environment.getProperty("spring.main.web-application-type"))) {
            return;
        }
        String address = environment.getProperty("server.address", "");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    address.isBlank()
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new StartupFailure("Port " + port + " is taken: stop what uses it or choose another with --port", e);
        }
    }
}
