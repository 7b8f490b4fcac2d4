package dev.sartor;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

/** The server: every module that has something to serve, in one process; and what keeps its data safe. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(
        // Modules may give their parts the same names.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        basePackages = {
            "dev.sartor.platform.wiring",
            "dev.sartor.storage",
            "dev.sartor.llm.store",
            "dev.sartor.llm.web",
            "dev.sartor.llm.wiring",
            "dev.sartor.tasks",
            "dev.sartor.notifications",
            "dev.sartor.identity",
            "dev.sartor.profiles",
            "dev.sartor.applications",
            "dev.sartor.tailoring.web",
            "dev.sartor.documents"
        })
@Import(ModelSecrets.class)
public class SartorApplication {
    /** @param args "up", "backup" or "restore", and what it takes */
    public static void main(String[] args) {
        var code = new CommandLine(new Server())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, result) -> StartFailures.told(failure))
                .execute(args);
        if (code != Up.RUNNING) System.exit(code);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
