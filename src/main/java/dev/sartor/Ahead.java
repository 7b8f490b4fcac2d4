package dev.sartor;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * The server without its command line. The launcher prepares its start ahead: which parts there are is written down as code
 * ({@code src/main/launcher/PreparedStart.java}), under this class's name, as they are by the settings that come with the
 * program. A setting that could call for other parts lets the server find them out again.
 */
final class Ahead {
    /** Libraries' settings; our own decide no part. */
    private static final Pattern OF_LIBRARIES =
            Pattern.compile("(?:spring|server|management|springdoc|db\\.?scheduler)\\..*");

    /** Those of them that are only read by parts that are there in any case. */
    private static final Pattern DECIDE_NOTHING = Pattern.compile("server\\.(?:port|address|ssl\\..*)=.*"
            + "|server\\.forwardheadersstrategy=(?:native|none)"
            + "|spring\\.(?:aot|application|config|lifecycle|mail|ssl)\\..*"
            + "|spring\\.servlet\\.multipart\\.max.*");

    private static final String PREPARED = "spring.aot.enabled";

    private Ahead() {}

    static SpringApplication application() {
        var application = new SpringApplication(SartorApplication.class);
        application.setMainApplicationClass(Ahead.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) event -> settle(event.getEnvironment()));
        return application;
    }

    /** @throws IllegalStateException while a start is prepared: what one operator set that day would stay in it */
    static void settle(ConfigurableEnvironment settings) {
        if (!callsForOtherParts(settings)) return;
        if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING))
            throw new IllegalStateException("a setting that is given here calls for other parts");
        System.setProperty(PREPARED, "false");
    }

    static boolean callsForOtherParts(ConfigurableEnvironment settings) {
        return settings.getPropertySources().stream()
                .filter(source -> !source.getName().contains("class path resource"))
                .flatMap(Ahead::given)
                .anyMatch(setting -> OF_LIBRARIES.matcher(setting).matches()
                        && !DECIDE_NOTHING.matcher(setting).matches());
    }

    /** @return each as {@code name=value}, names in one form however they were given: small letters, dots, no hyphens */
    private static Stream<String> given(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> named)) return Stream.empty();
        return Stream.of(named.getPropertyNames())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.').replace("-", "") + "="
                        + Objects.toString(named.getProperty(name)).toLowerCase(Locale.ROOT));
    }

    /** @param args settings as {@code --NAME=VALUE} */
    public static void main(String[] args) {
        application().run(args);
    }
}
