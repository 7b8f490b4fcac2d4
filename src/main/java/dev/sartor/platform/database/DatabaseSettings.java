package dev.sartor.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who speaks to it.
 *
 * @param url a PostgreSQL that someone else runs; null for the embedded one
 * @param user who the server is at work: neither superuser nor owner of a table
 * @param owner who owns the tables and changes their shape
 * @param connections how many connections are held at most
 */
public record DatabaseSettings(
        @Nullable String url,
        String user,
        @Nullable String password,
        String owner,
        @Nullable String ownerPassword,
        int connections) {}
