package dev.sartor;

import java.util.stream.Stream;
import org.springframework.aot.AotDetector;

/** Starts a server, prints how and of which parts, one a line, and ends it. */
public final class Parts {
    private Parts() {}

    /** @param settings as {@code --NAME=VALUE} */
    public static void main(String[] settings) {
        try (var server = Ahead.application().run(settings)) {
            System.out.println(AotDetector.useGeneratedArtifacts() ? "how: prepared" : "how: looked for");
            Stream.of(server.getBeanDefinitionNames())
                    .map(name -> "part: " + name)
                    .forEach(System.out::println);
        }
        System.exit(0);
    }
}
