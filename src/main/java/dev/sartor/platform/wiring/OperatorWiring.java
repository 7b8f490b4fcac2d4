package dev.sartor.platform.wiring;

import dev.sartor.platform.Features;
import dev.sartor.platform.Secrets;
import dev.sartor.platform.database.DatabaseSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the operator decides, looked over before anything starts. */
@Configuration(proxyBeanMethods = false)
class OperatorWiring {
    private static final List<String> PASSWORDS = List.of(
            "sartor.database.password",
            "sartor.database.owner-password",
            "spring.mail.password",
            "server.ssl.key-store-password");
    private static final List<String> KEYS = List.of("sartor.master-key", "sartor.identity.key");

    @Bean
    Features features(Environment environment) {
        return new Features(setting -> Optional.ofNullable(environment.getProperty(setting)));
    }

    /**
     * A server that others can reach, or that is said to be in production, does not start with secrets that could be guessed.
     *
     * @throws dev.sartor.kernel.BadInput naming the setting
     */
    static void check(Environment environment, DatabaseSettings database) {
        boolean reached = !Secrets.isLoopback(environment.getProperty("server.address", "0.0.0.0"));
        if (!environment.getProperty("sartor.production", Boolean.class, reached)) return;
        Secrets.check("sartor.database.url", database.url() == null ? null : database.ownerPassword());
        for (var setting : PASSWORDS) Secrets.check(setting, environment.getProperty(setting));
        for (var setting : KEYS) Secrets.checkKey(setting, environment.getProperty(setting));
    }
}
