package dev.sartor.platform.reporting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/**
 * Sends what is logged as an error to Sentry. Nobody waits for it: what cannot be told at once is dropped, and a service that
 * does not answer is no failure of ours.
 */
public final class FailureReports extends AppenderBase<ILoggingEvent> {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** So many are on their way at a time. */
    private static final int MOST = 8;

    private final Dsn dsn;
    private final String release;
    private final String environment;
    private final RandomGenerator random = new SecureRandom();
    private final Semaphore places = new Semaphore(MOST);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();

    /**
     * @param dsn as the project's settings at Sentry show it
     * @param environment a word for where this server runs
     * @throws dev.sartor.kernel.BadInput when the DSN cannot be one
     */
    public FailureReports(String dsn, String release, String environment) {
        this.dsn = Dsn.of(dsn);
        this.release = release;
        this.environment = environment;
        setName("failure-reports");
    }

    @Override
    protected void append(ILoggingEvent logged) {
        if (!logged.getLevel().isGreaterOrEqual(Level.ERROR) || !places.tryAcquire()) return;
        var envelope = new FailureEvent(logged, random).envelope(release, environment);
        var request = HttpRequest.newBuilder(dsn.envelopes())
                .timeout(LONGEST)
                .header("Content-Type", "application/x-sentry-envelope")
                .header("X-Sentry-Auth", "Sentry sentry_version=7, sentry_client=sartor/1, sentry_key=" + dsn.key())
                .POST(HttpRequest.BodyPublishers.ofString(envelope))
                .build();
        var _ = client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, failure) -> places.release());
    }

    @Override
    public void stop() {
        super.stop();
        client.shutdownNow();
    }
}
