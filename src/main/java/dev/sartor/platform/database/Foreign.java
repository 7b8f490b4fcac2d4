package dev.sartor.platform.database;

import dev.sartor.kernel.BadInput;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** A PostgreSQL that someone else runs: reached, new enough, and with a role for the server at work. */
final class Foreign {
    private static final int OLDEST = 150_014;

    private Foreign() {}

    /** @throws BadInput when it cannot be worked with, with what its owner can do about it */
    static Database of(DatabaseSettings settings) {
        var url = Objects.requireNonNull(settings.url());
        var ownerPassword = Objects.requireNonNullElse(settings.ownerPassword(), "");
        try (var connection = DriverManager.getConnection(url, settings.owner(), ownerPassword)) {
            checkVersion(connection);
            if (settings.password() == null) makeRole(connection, settings);
        } catch (SQLException e) {
            throw new BadInput(
                    "The database does not let us in (" + reason(e) + ").",
                    "Check --database-url, and that its server runs and knows the user.");
        }
        return new Database(url, settings.password(), settings.owner(), ownerPassword, null);
    }

    private static void checkVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_setting('server_version_num')::int")) {
            if (rows.next() && rows.getInt(1) < OLDEST) {
                throw new BadInput("This PostgreSQL is too old.", "Use PostgreSQL 15.14 or newer.");
            }
        }
    }

    private static void makeRole(Connection connection, DatabaseSettings settings) throws SQLException {
        try {
            Roles.lend(connection, settings);
        } catch (SQLException e) {
            throw new BadInput(
                    "The role " + settings.user() + " is missing and may not be made (" + reason(e) + ").",
                    "As a superuser run: create role " + settings.user() + "; grant " + settings.user() + " to "
                            + settings.owner() + ";");
        }
    }

    /** The class of the error, never its words: they may repeat the address with its password. */
    private static String reason(SQLException e) {
        return "SQL state " + Objects.requireNonNullElse(e.getSQLState(), "unknown");
    }
}
