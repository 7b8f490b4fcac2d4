package dev.sartor.platform.database;

import dev.sartor.kernel.BadInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who speaks to it.
 *
 * @param url a PostgreSQL that someone else runs, as JDBC writes it; null for the embedded one
 * @param user who the server is at work: neither superuser nor owner of a table
 * @param password null when the owner connects and then works as {@code user}
 * @param owner who owns the tables and changes their shape
 * @param connections how many connections are held at most
 */
public record DatabaseSettings(
        @Nullable String url,
        String user,
        @Nullable String password,
        String owner,
        @Nullable String ownerPassword,
        int connections) {
    public DatabaseSettings {
        if (connections < 2 || connections > 500)
            throw new BadInput("sartor.database.connections is " + connections + ".", "Set 2 to 500.");
    }

    /**
     * Takes apart what people paste: {@code postgresql://user:password@host:5432/name} as well as a JDBC address. A user
     * in it is the owner.
     */
    public DatabaseSettings taken() {
        if (url == null || url.startsWith("jdbc:")) return this;
        var address = address(url);
        var names = Objects.requireNonNullElse(address.getRawUserInfo(), "").split(":", 2);
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var host = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        return new DatabaseSettings(
                "jdbc:postgresql://" + host + address.getRawPath() + query,
                user,
                password,
                names[0].isEmpty() ? owner : decoded(names[0]),
                names.length < 2 ? ownerPassword : decoded(names[1]),
                connections);
    }

    private static URI address(String url) {
        try {
            var address = new URI(url);
            var scheme = String.valueOf(address.getScheme());
            if ((scheme.equals("postgresql") || scheme.equals("postgres")) && address.getHost() != null) return address;
        } catch (URISyntaxException e) {
            // told below, without what was given: it may hold a password
        }
        throw new BadInput(
                "The database's address is not one of PostgreSQL.",
                "Write it as postgresql://user:password@host:5432/name.");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
