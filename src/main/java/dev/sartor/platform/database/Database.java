package dev.sartor.platform.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The database this server works on, embedded or someone else's, with what one needs to connect.
 *
 * @param password of the role at work; null when the owner connects and works as that role
 * @param owner who owns the tables
 * @param embedded null when someone else runs it
 */
public record Database(
        String url,
        @Nullable String password,
        String owner,
        String ownerPassword,
        @Nullable EmbeddedPostgres embedded) implements AutoCloseable {
    static final String NAME = "sartor";

    /** @param data the folder in which an embedded database lives */
    public static Database open(DatabaseSettings settings, Path data) {
        if (settings.url() != null) return Foreign.of(settings);
        return embedded(EmbeddedPostgres.in(data.resolve("postgresql")), settings);
    }

    /** Passwords of the embedded one live as long as this process: nobody else needs them. */
    private static Database embedded(EmbeddedPostgres postgres, DatabaseSettings settings) {
        var ownerPassword = secret();
        var password = secret();
        try {
            Roles.make(postgres, settings, NAME, ownerPassword, password);
        } catch (SQLException e) {
            postgres.close();
            throw new IllegalStateException("The embedded database could not be prepared: " + e.getMessage(), e);
        }
        return new Database(postgres.url(NAME), password, settings.owner(), ownerPassword, postgres);
    }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }

    static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
