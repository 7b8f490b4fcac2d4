package dev.sartor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AheadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.flyway.enabled=false",
                "spring.profiles.active=other",
                "server.forward-headers-strategy=framework",
                "spring.servlet.multipart.enabled=false",
                "management.endpoints.web.exposure.include=health",
                "springdoc.api-docs.enabled=false",
                "SPRING_SERVLET_MULTIPART_ENABLED=false",
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=beans",
            })
    void whatALibraryCouldMakeOtherPartsOfIsLookedAtAnew(String setting) {
        assertThat(callsForOtherParts(setting)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sartor.otlp.endpoint=http://localhost:4318",
                "feature.export.pdf_enabled=25%",
                "server.port=0",
                "SERVER_ADDRESS=0.0.0.0",
                "server.ssl.bundle=own",
                "spring.ssl.bundle.pem.own.keystore.certificate=file.pem",
                "server.forward-headers-strategy=native",
                "SERVER_FORWARDHEADERSSTRATEGY=NATIVE",
                "spring.mail.host=mail.example.org",
                "spring.servlet.multipart.max-file-size=20MB",
                "logging.threshold.console=info",
                "PATH=/usr/bin",
            })
    void whatPartsReadByThemselvesLeavesThePreparedStart(String setting) {
        assertThat(callsForOtherParts(setting)).isFalse();
    }

    /** What comes with the program was known when the start was prepared. */
    @Test
    void theProgramsOwnSettingsAreNoneOfTheOperators() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                        Map.of("spring.threads.virtual.enabled", "true")));
        assertThat(Ahead.callsForOtherParts(environment)).isFalse();
    }

    @Test
    void noStartIsPreparedOfWhatOneOperatorSet() {
        System.setProperty("spring.aot.processing", "true");
        try {
            assertThatThrownBy(() -> Ahead.settle(given("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=beans")))
                    .isInstanceOf(IllegalStateException.class);
            assertThatCode(() -> Ahead.settle(given("spring.mail.host=localhost")))
                    .doesNotThrowAnyException();
        } finally {
            System.clearProperty("spring.aot.processing");
        }
    }

    private static boolean callsForOtherParts(String setting) {
        return Ahead.callsForOtherParts(given(setting));
    }

    private static StandardEnvironment given(String setting) {
        var parts = setting.split("=", 2);
        Map<String, Object> given = Map.of(parts[0], parts[1]);
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        parts[0].contains(".")
                                ? new MapPropertySource("commandLineArgs", given)
                                : new SystemEnvironmentPropertySource("others", given));
        return environment;
    }
}
