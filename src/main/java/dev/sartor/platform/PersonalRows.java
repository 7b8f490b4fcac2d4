package dev.sartor.platform;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Personal data that is nothing but rows of tables: handed out as they stand, erased in the order given. */
public final class PersonalRows implements HoldsPersonalData {
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final JdbcClient database;
    private final Transactions transactions;
    private final List<String> tables;

    /** @param tables each before those that it refers to */
    public PersonalRows(JdbcClient database, Transactions transactions, List<String> tables) {
        for (var table : tables) {
            if (!NAME.matcher(table).matches()) throw new IllegalArgumentException(table + " is no table's name");
        }
        this.database = database;
        this.transactions = transactions;
        this.tables = List.copyOf(tables);
    }

    @Override
    public List<String> tables() {
        return tables;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(workspace, () -> {
            var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
            for (var table : tables) all.put(table, rows(table));
            return all;
        });
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> {
            for (var table : tables) database.sql("delete from " + table).update();
        });
    }

    private List<Map<String, @Nullable Object>> rows(String table) {
        return database
                .sql("select to_jsonb(t)::text as row from " + table + " t order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(row -> JsonMapper.shared().readValue(row, ROW))
                .toList();
    }
}
