package dev.sartor.platform.wiring;

import dev.sartor.platform.database.DatabaseSettings;
import dev.sartor.platform.database.Opening;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;

/** Lets an embedded database start as soon as the settings are known, beside everything else; named in spring.factories. */
public final class DatabaseAhead implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final String NAME = "databaseOpening";

    @Override
    public void initialize(GenericApplicationContext context) {
        // Nothing is opened while the next start is only being prepared.
        if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)) return;
        var environment = context.getEnvironment();
        var settings = settings(environment);
        if (settings.url() != null) return;
        var opening = Opening.begin(settings, data(environment));
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(NAME, opening);
        beans.registerDisposableBean(NAME, opening::close);
    }

    /** @throws dev.sartor.kernel.BadInput naming the setting that cannot be */
    static DatabaseSettings settings(Environment environment) {
        var settings = new DatabaseSettings(
                        environment.getProperty("sartor.database.url"),
                        environment.getProperty("sartor.database.user", "sartor_app"),
                        environment.getProperty("sartor.database.password"),
                        environment.getProperty("sartor.database.owner", "sartor_owner"),
                        environment.getProperty("sartor.database.owner-password"),
                        environment.getProperty("sartor.database.connections", Integer.class, 20))
                .taken();
        OperatorWiring.check(environment, settings);
        return settings;
    }

    static Path data(Environment environment) {
        return Path.of(environment.getProperty("sartor.data", "data"));
    }
}
