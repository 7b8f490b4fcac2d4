package dev.sartor.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The two roles of the embedded database: one owns the tables, the other works with their rows. */
final class Roles {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private Roles() {}

    /** Makes what is not there and sets the passwords anew. */
    static void make(
            EmbeddedPostgres postgres,
            DatabaseSettings settings,
            String database,
            String ownerPassword,
            String password)
            throws SQLException {
        try (var connection = postgres.superuser("postgres")) {
            role(connection, settings.owner(), ownerPassword);
            role(connection, settings.user(), password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database " + name(database) + " owner " + name(settings.owner()));
            }
        }
        try (var connection = postgres.superuser(database)) {
            for (var statement : grants(settings)) run(connection, statement);
        }
    }

    /** Lets the owner work as the role that may only touch rows; makes that role when it is missing. */
    static void lend(Connection connection, DatabaseSettings settings) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", settings.user())) {
            run(connection, "create role " + name(settings.user()) + " nosuperuser nobypassrls nologin");
            run(connection, "grant " + name(settings.user()) + " to " + name(settings.owner()));
        }
        for (var statement : grants(settings)) run(connection, statement);
    }

    /** What the working role may do: touch rows, and nothing else. */
    static List<String> grants(DatabaseSettings settings) {
        var owner = name(settings.owner());
        var user = name(settings.user());
        return List.of(
                "revoke all on schema public from public",
                "grant usage, create on schema public to " + owner,
                "grant usage on schema public to " + user,
                "alter default privileges for role " + owner
                        + " in schema public grant select, insert, update, delete on tables to " + user,
                "alter default privileges for role " + owner + " in schema public grant usage on sequences to " + user);
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        run(
                connection,
                verb + " role " + name(role) + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                        + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String role) {
        if (!NAME.matcher(role).matches())
            throw new IllegalArgumentException("a role's name is small letters, digits and _");
        return role;
    }
}
