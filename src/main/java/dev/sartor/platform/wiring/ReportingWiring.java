package dev.sartor.platform.wiring;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.sartor.platform.reporting.Collector;
import dev.sartor.platform.reporting.FailureReports;
import dev.sartor.platform.reporting.RequestSpans;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells failures to Sentry, and requests to OpenTelemetry, where an operator asks for it. */
@Configuration(proxyBeanMethods = false)
class ReportingWiring {
    @Bean(initMethod = "start", destroyMethod = "stop")
    @ConditionalOnProperty("sartor.sentry.dsn")
    FailureReports failureReports(
            @Value("${sartor.sentry.dsn}") String dsn,
            @Value("${sartor.sentry.release:sartor}") String release,
            @Value("${sartor.sentry.environment:production}") String environment) {
        var reports = new FailureReports(dsn, release, environment);
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        reports.setContext(context);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(reports);
        return reports;
    }

    @Bean(initMethod = "start")
    @ConditionalOnProperty("sartor.otlp.endpoint")
    Collector collector(@Value("${sartor.otlp.endpoint}") String endpoint) {
        return new Collector(endpoint);
    }

    @Bean
    @ConditionalOnProperty("sartor.otlp.endpoint")
    RequestSpans requestSpans(Collector collector, Clock clock) {
        return new RequestSpans(collector, clock);
    }
}
