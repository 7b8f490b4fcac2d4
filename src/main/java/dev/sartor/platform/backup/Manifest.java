package dev.sartor.platform.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself, as its first entry.
 *
 * @param schema the last migration that the tables had seen
 * @param tables in no order that matters
 * @param sequences where each stands
 */
record Manifest(int format, String schema, String made, List<Table> tables, Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** @param columns those that hold what was written, none that is computed */
    record Table(String name, List<String> columns) {
        String entry() {
            return "tables/" + name + ".copy";
        }

        String copy(String direction) {
            return "copy " + quoted(name) + " ("
                    + String.join(", ", columns.stream().map(Table::quoted).toList()) + ") " + direction;
        }

        private static String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }
}
