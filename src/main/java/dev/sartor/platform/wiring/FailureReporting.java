package dev.sartor.platform.wiring;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.sartor.platform.reporting.FailureReports;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;

/** Lets Sentry hear what the log hears of failures, while the server runs. */
final class FailureReporting implements DisposableBean {
    private final FailureReports reports;

    FailureReporting(
            @Value("${sartor.sentry.dsn}") String dsn,
            @Value("${sartor.sentry.release:sartor}") String release,
            @Value("${sartor.sentry.environment:production}") String environment) {
        this.reports = new FailureReports(dsn, release, environment);
        var log = (LoggerContext) LoggerFactory.getILoggerFactory();
        reports.setContext(log);
        reports.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(reports);
    }

    @Override
    public void destroy() {
        reports.stop();
    }
}
