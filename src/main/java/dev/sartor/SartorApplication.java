package dev.sartor;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: every module that has something to serve, in one process. */
@SpringBootApplication(
        scanBasePackages = {
            "dev.sartor.platform.wiring",
            "dev.sartor.storage",
            "dev.sartor.tasks",
            "dev.sartor.notifications",
            "dev.sartor.identity",
            "dev.sartor.profiles",
            "dev.sartor.applications",
            "dev.sartor.tailoring.web",
            "dev.sartor.documents"
        })
public class SartorApplication {
    public static void main(String[] args) {
        SpringApplication.run(SartorApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
