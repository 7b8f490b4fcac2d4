package dev.sartor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of this JVM; each server under test gets a fresh database in it. */
public final class TestDatabase {
    private static final String PASSWORD = "a-password-of-tests";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    /** @return where a database lies that holds nothing yet and knows both roles */
    public static DatabaseSettings fresh() {
        var settings = new DatabaseSettings(null, "sartor_app", PASSWORD, "sartor_owner", PASSWORD, 10);
        var name = "test_" + COUNT.incrementAndGet();
        try {
            Roles.make(POSTGRES, settings, name, PASSWORD, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseSettings(POSTGRES.url(name), "sartor_app", PASSWORD, "sartor_owner", PASSWORD, 10);
    }

    private static EmbeddedPostgres start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql-");
            var postgres = EmbeddedPostgres.in(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
