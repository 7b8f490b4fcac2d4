package dev.sartor.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a database holds, from its catalog. */
final class Tables {
    private Tables() {}

    static Manifest manifest(Connection database, String made) throws SQLException {
        return new Manifest(Manifest.FORMAT, schema(database), made, tables(database), sequences(database));
    }

    private static String schema(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select version from flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1
                        """)) {
            return rows.next() ? rows.getString(1) : "0";
        }
    }

    private static List<Manifest.Table> tables(Connection database) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                            and c.relname <> 'flyway_schema_history'
                            and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        order by c.relname, a.attnum
                        """)) {
            while (rows.next())
                columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getString(2));
        }
        return columns.entrySet().stream()
                .map(table -> new Manifest.Table(table.getKey(), table.getValue()))
                .toList();
    }

    private static Map<String, Long> sequences(Connection database) throws SQLException {
        var all = new LinkedHashMap<String, Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select sequencename, last_value from pg_sequences
                        where schemaname = 'public' and last_value is not null order by sequencename
                        """)) {
            while (rows.next()) all.put(rows.getString(1), rows.getLong(2));
        }
        return all;
    }
}
